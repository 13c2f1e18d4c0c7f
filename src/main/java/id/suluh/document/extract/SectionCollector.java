package id.suluh.document.extract;

import java.util.ArrayList;
import java.util.List;

/** Gathers text into numbered pages or sections. */
final class SectionCollector {
    /** A section longer than this is continued on the next number, at the end of a line, so that a hit opens near its words. */
    private static final int LONGEST = 20_000;

    private final boolean printed;
    private final List<PageText> done = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private String heading = "";
    private boolean begun;
    private boolean divided;
    private int headingFrom = -1;

    /** @param printed whether pages are those of the print: then a heading begins none, and an empty page keeps its number */
    SectionCollector(boolean printed) {
        this.printed = printed;
    }

    /** A page, sheet or slide begins. */
    void page() {
        close();
        begun = true;
        divided = true;
    }

    void headingStarts() {
        boolean hasText = !text.toString().isBlank();
        if (!printed && !divided && hasText) {
            close();
        }
        line();
        headingFrom = text.length();
    }

    void headingEnds() {
        if (headingFrom >= 0 && headingFrom <= text.length() && heading.isEmpty() && !printed) {
            heading = text.substring(headingFrom).replaceAll("\\s+", " ").strip();
        }
        headingFrom = -1;
        line();
    }

    void text(String characters) {
        // The answer is set out with line feeds and tabs between its elements; a space between two words is text.
        boolean layout = characters.isBlank() && (characters.indexOf('\n') >= 0 || characters.indexOf('\t') >= 0);
        if (!layout) {
            text.append(characters);
        }
    }

    void cell() {
        text.append('\t');
    }

    /** What follows stands on a new line. */
    void line() {
        int length = text.length();
        while (length > 0 && (text.charAt(length - 1) == '\t' || text.charAt(length - 1) == ' ')) {
            length--;
        }
        text.setLength(length);
        if (length > 0 && text.charAt(length - 1) != '\n') {
            text.append('\n');
        }
        if (!printed && headingFrom < 0 && text.length() > LONGEST) {
            String carried = heading;
            close();
            heading = carried;
        }
    }

    List<PageText> done() {
        close();
        return List.copyOf(done);
    }

    private void close() {
        String whole = text.toString().strip();
        text.setLength(0);
        headingFrom = -1;
        if (!whole.isEmpty() || (begun && printed)) {
            add(whole);
        }
        heading = "";
    }

    private void add(String whole) {
        int from = 0;
        while (!printed && whole.length() - from > 2 * LONGEST) {
            int at = whole.lastIndexOf(' ', from + LONGEST);
            int to = at > from ? at : from + LONGEST;
            done.add(new PageText(done.size() + 1, heading, whole.substring(from, to)));
            from = to;
        }
        done.add(new PageText(done.size() + 1, heading, whole.substring(from).strip()));
    }
}
