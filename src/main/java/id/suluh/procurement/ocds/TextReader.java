package id.suluh.procurement.ocds;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;

/**
 * Reads one JSON text, or JSON lines. A text that breaks is refused from the break on, with line and reason; of JSON lines only the broken
 * line is.
 */
final class TextReader {
    /** Enough to see a first line of common size; a longer one is read as one text. */
    private static final int HEAD = 1 << 20;

    /** The byte order mark some programs put before UTF-8. */
    private static final byte[] MARK = {(byte) 0xef, (byte) 0xbb, (byte) 0xbf};

    private final String file;
    private final ReleaseSink sink;

    TextReader(String file, ReleaseSink sink) {
        this.file = file;
        this.sink = sink;
    }

    void read(BufferedInputStream in) throws IOException {
        in.mark(HEAD);
        byte[] head = in.readNBytes(HEAD);
        in.reset();
        int mark = startsWithMark(head) ? MARK.length : 0;
        byte[] text = Arrays.copyOfRange(head, mark, head.length);
        if (isWide(text)) {
            refuse(0, "the text is UTF-16 or UTF-32; only UTF-8 is read");
        } else if (new String(text, StandardCharsets.ISO_8859_1).isBlank()) {
            refuse(0, "the file is empty");
        } else {
            in.skipNBytes(mark);
            if (isLines(text)) {
                lines(in);
            } else {
                document(in);
            }
        }
    }

    private void document(InputStream text) throws IOException {
        try {
            DocumentReader.of(text, file, sink).read();
        } catch (JsonProcessingException e) {
            refuse(
                    e.getLocation() == null ? 0 : e.getLocation().getLineNr(),
                    reason(e) + "; nothing after it was read");
        }
    }

    private void lines(InputStream text) throws IOException {
        LineSplitter lines = new LineSplitter(text);
        long before = 0;
        for (byte[] line = lines.next(); line != null; line = lines.next()) {
            try {
                DocumentReader.of(line, file, before, sink).read();
            } catch (JsonProcessingException e) {
                refuse(before + 1, reason(e));
            }
            before++;
        }
    }

    private static boolean startsWithMark(byte[] head) {
        return head.length >= MARK.length && Arrays.equals(head, 0, MARK.length, MARK, 0, MARK.length);
    }

    /** UTF-16 and UTF-32 have a mark, or a zero byte in the first character, which is ASCII in any JSON. */
    private static boolean isWide(byte[] text) {
        if (text.length < 2) {
            return false;
        }
        int mark = (text[0] & 0xff) << 8 | (text[1] & 0xff);
        return mark == 0xfeff || mark == 0xfffe || text[0] == 0 || text[1] == 0;
    }

    /** JSON lines are known by a first line that is whole, or that is broken but followed by a line that begins an object. */
    private boolean isLines(byte[] head) {
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

    private static String reason(JsonProcessingException e) {
        String message = e.getOriginalMessage();
        return message.contains("Invalid UTF-8") ? "the text is not UTF-8: " + message : "not JSON: " + message;
    }

    private void refuse(long line, String reason) {
        sink.refused(
                new Refusal(new Origin(file, line), reason.lines().findFirst().orElse(reason)));
    }
}
