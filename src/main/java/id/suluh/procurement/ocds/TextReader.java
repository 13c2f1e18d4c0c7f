package id.suluh.procurement.ocds;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

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
            if (JsonLines.are(text, file)) {
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

    private static String reason(JsonProcessingException e) {
        String message = e.getOriginalMessage();
        return message.contains("Invalid UTF-8") ? "the text is not UTF-8: " + message : "not JSON: " + message;
    }

    private void refuse(long line, String reason) {
        sink.refused(
                new Refusal(new Origin(file, line), reason.lines().findFirst().orElse(reason)));
    }
}
