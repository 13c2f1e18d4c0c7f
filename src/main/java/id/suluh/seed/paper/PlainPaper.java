package id.suluh.seed.paper;

import id.suluh.seed.paper.Paper.Block;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.stream.Collectors;

/** Papers as a web page and as plain text. */
final class PlainPaper {
    private PlainPaper() {}

    static byte[] text(Paper paper) {
        StringBuilder text = new StringBuilder(paper.title().toUpperCase(Locale.ROOT)).append("\n\n");
        for (Block block : paper.blocks()) {
            text.append(
                    switch (block.kind()) {
                        case HEADING -> block.text().toUpperCase(Locale.ROOT) + "\n\n";
                        case PARAGRAPH -> block.text() + "\n\n";
                        case ROW -> String.join("\t", block.texts()) + "\n";
                        case NEW_PAGE -> "\f";
                    });
        }
        return (text + "\n" + paper.footer() + "\n").getBytes(StandardCharsets.UTF_8);
    }

    static byte[] html(Paper paper) {
        StringBuilder html = new StringBuilder(
                        "<!doctype html>\n<html lang=\"id\">\n<head><meta charset=\"utf-8\"><title>")
                .append(Markup.escape(paper.title()))
                .append("</title></head>\n<body>\n<h1>")
                .append(Markup.escape(paper.title()))
                .append("</h1>\n");
        for (Block block : paper.blocks()) {
            html.append(
                    switch (block.kind()) {
                        case HEADING -> "<h2>" + Markup.escape(block.text()) + "</h2>\n";
                        case PARAGRAPH -> "<p>" + Markup.escape(block.text()) + "</p>\n";
                        case ROW ->
                            block.texts().stream()
                                    .map(cell -> "<td>" + Markup.escape(cell) + "</td>")
                                    .collect(Collectors.joining("", "<table><tr>", "</tr></table>\n"));
                        case NEW_PAGE -> "<hr>\n";
                    });
        }
        html.append("<footer><p>").append(Markup.escape(paper.footer())).append("</p></footer>\n</body>\n</html>\n");
        return html.toString().getBytes(StandardCharsets.UTF_8);
    }
}
