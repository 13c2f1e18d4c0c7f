package id.suluh.search.find;

import id.suluh.search.index.DocumentJson;
import java.util.ArrayList;
import java.util.List;

/**
 * A piece of text that matched the query or not. Highlights are kept as pieces, never as markup, so that escaping is the template's and
 * nothing in a document can become a tag.
 */
public record Marked(String text, boolean match) {
    /** Splits a text at the signs the index put around what matched. */
    static List<Marked> split(String highlighted) {
        List<Marked> pieces = new ArrayList<>();
        StringBuilder piece = new StringBuilder();
        boolean inside = false;
        for (int at = 0; at < highlighted.length(); at++) {
            char sign = highlighted.charAt(at);
            if (sign == DocumentJson.MARK || sign == DocumentJson.END_MARK) {
                add(pieces, piece, inside);
                inside = sign == DocumentJson.MARK;
            } else {
                piece.append(sign);
            }
        }
        add(pieces, piece, inside);
        return List.copyOf(pieces);
    }

    /** The text of all pieces. */
    static String plain(List<Marked> pieces) {
        StringBuilder text = new StringBuilder();
        pieces.forEach(piece -> text.append(piece.text));
        return text.toString();
    }

    /** The pieces as HTML: text escaped, matches in {@code mark}. For the API; templates escape by themselves. */
    static String html(List<Marked> pieces) {
        StringBuilder html = new StringBuilder();
        for (Marked piece : pieces) {
            String escaped = piece.text
                    .replace("&", "&amp;")
                    .replace("<", "&lt;")
                    .replace(">", "&gt;")
                    .replace("\"", "&quot;")
                    .replace("'", "&#39;");
            html.append(piece.match ? "<mark>" + escaped + "</mark>" : escaped);
        }
        return html.toString();
    }

    private static void add(List<Marked> pieces, StringBuilder piece, boolean match) {
        if (!piece.isEmpty()) {
            pieces.add(new Marked(piece.toString(), match));
            piece.setLength(0);
        }
    }
}
