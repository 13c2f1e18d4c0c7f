package id.suluh.procurement.ocds;

import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;
import java.util.Locale;

/** Tells JSON lines from a text that is one value on several lines. */
public final class JsonLines {
    private JsonLines() {}

    /**
     * They are known by a first line that is whole, or that is broken but followed by a line that begins an object.
     *
     * @param head the first part of the text, in UTF-8
     * @param file its name
     */
    public static boolean are(byte[] head, String file) {
        int end = indexOfLineFeed(head);
        String name = file.toLowerCase(Locale.ROOT);
        if (end < 1) {
            return name.endsWith(".jsonl") || name.endsWith(".ndjson");
        }
        int next = end + 1;
        while (next < head.length && Character.isWhitespace(head[next])) {
            next++;
        }
        boolean bare = "[{,:".indexOf(head[end - 1]) >= 0;
        return isWhole(head, end)
                || (!bare && head[0] == '{' && next < head.length && head[next] == '{' && head[next - 1] == '\n');
    }

    private static int indexOfLineFeed(byte[] head) {
        for (int i = 0; i < head.length; i++) {
            if (head[i] == '\n') {
                return i;
            }
        }
        return -1;
    }

    private static boolean isWhole(byte[] head, int end) {
        try (JsonParser parser = JsonTree.FACTORY.createParser(head, 0, end)) {
            if (parser.nextToken() == null) {
                return false;
            }
            parser.skipChildren();
            return parser.nextToken() == null;
        } catch (IOException broken) {
            return false;
        }
    }
}
