package id.suluh.seed.paper;

import java.util.ArrayList;
import java.util.List;

/**
 * A paper before it has a format.
 *
 * @param title stands at its head
 * @param footer stands under every page
 * @param blocks in order
 */
public record Paper(String title, String footer, List<Block> blocks) {
    /** A piece of a paper: a heading, a paragraph, a row of a table, or a page break. */
    public record Block(Kind kind, List<String> texts) {
        /** The text of a heading or a paragraph. */
        public String text() {
            return String.join(" ", texts);
        }
    }

    /** Kinds of blocks. */
    public enum Kind {
        HEADING,
        PARAGRAPH,
        ROW,
        NEW_PAGE
    }

    /**
     * Reads the plain notation papers are written in: {@code # heading}, {@code | cell | cell |} for a row, {@code ---} for a new page;
     * all else is a paragraph, parted by empty lines.
     */
    public static Paper read(String title, String footer, String notation) {
        List<Block> blocks = new ArrayList<>();
        StringBuilder paragraph = new StringBuilder();
        for (String line : (notation + "\n\n").lines().toList()) {
            boolean plain = !line.isBlank() && !line.startsWith("# ") && !line.startsWith("| ") && !line.equals("---");
            if (plain) {
                paragraph.append(paragraph.isEmpty() ? "" : " ").append(line.strip());
                continue;
            }
            close(paragraph, blocks);
            if (line.startsWith("# ")) {
                blocks.add(new Block(Kind.HEADING, List.of(line.substring(2).strip())));
            } else if (line.startsWith("| ")) {
                blocks.add(new Block(Kind.ROW, cells(line)));
            } else if (line.equals("---")) {
                blocks.add(new Block(Kind.NEW_PAGE, List.of()));
            }
        }
        close(paragraph, blocks);
        return new Paper(title, footer, List.copyOf(blocks));
    }

    private static void close(StringBuilder paragraph, List<Block> blocks) {
        if (!paragraph.isEmpty()) {
            blocks.add(new Block(Kind.PARAGRAPH, List.of(paragraph.toString())));
            paragraph.setLength(0);
        }
    }

    private static List<String> cells(String line) {
        String inner = line.strip();
        inner = inner.substring(1, inner.endsWith("|") ? inner.length() - 1 : inner.length());
        return List.of(inner.split("\\|", -1)).stream().map(String::strip).toList();
    }
}
