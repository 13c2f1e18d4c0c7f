package id.suluh.seed.paper;

import id.suluh.seed.paper.Paper.Block;
import id.suluh.seed.paper.Paper.Kind;
import java.util.ArrayList;
import java.util.List;

/** A paper as PDF 1.4: A4 pages, the standard font Helvetica, real text. */
final class PdfPaper {
    private static final int LEFT = 60;
    private static final int TOP = 780;
    private static final int BOTTOM = 80;
    private static final int LEADING = 15;
    /** Helvetica at 11 points sets about 5.3 points a letter, so 475 points of width hold some 90. */
    private static final int LETTERS = 88;

    private final Paper paper;
    private final List<StringBuilder> pages = new ArrayList<>();
    private int y;

    private PdfPaper(Paper paper) {
        this.paper = paper;
    }

    static byte[] write(Paper paper) {
        return new PdfPaper(paper).write();
    }

    private byte[] write() {
        newPage();
        print(paper.title(), "/B 16 Tf", 60);
        y -= LEADING;
        for (Block block : paper.blocks()) {
            if (block.kind() == Kind.NEW_PAGE) {
                newPage();
            } else if (block.kind() == Kind.HEADING) {
                y -= LEADING / 2;
                print(block.text(), "/B 13 Tf", 72);
            } else {
                print(
                        block.kind() == Kind.ROW ? String.join("    ", block.texts()) : block.text(),
                        "/R 11 Tf",
                        LETTERS);
                y -= block.kind() == Kind.ROW ? 0 : LEADING / 2;
            }
        }
        PdfObjects objects = new PdfObjects();
        for (int page = 0; page < pages.size(); page++) {
            String foot = line("%s    %d/%d".formatted(paper.footer(), page + 1, pages.size()), "/R 8 Tf", 40);
            objects.page(pages.get(page) + foot);
        }
        return objects.file(paper.title());
    }

    private void newPage() {
        pages.add(new StringBuilder());
        y = TOP;
    }

    private void print(String text, String font, int letters) {
        for (String each : wrap(text, letters)) {
            if (y < BOTTOM) {
                newPage();
            }
            pages.get(pages.size() - 1).append(line(each, font, y));
            y -= LEADING;
        }
    }

    private static String line(String text, String font, int at) {
        return "BT %s %d %d Td (%s) Tj ET\n".formatted(font, LEFT, at, PdfObjects.escape(text));
    }

    private static List<String> wrap(String text, int letters) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : text.split("(?<=\\S)\\s(?=\\S)", -1)) {
            if (!line.isEmpty() && line.length() + 1 + word.length() > letters) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines;
    }
}
