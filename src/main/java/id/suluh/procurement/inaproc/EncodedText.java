package id.suluh.procurement.inaproc;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Map;

/**
 * How a text is written, seen from its first bytes: UTF-16 and UTF-32 with a mark or without, else UTF-8 or, from older Windows,
 * windows-1252.
 *
 * @param mark how many bytes stand before the text
 */
record EncodedText(Charset charset, int mark) {
    /** In UTF-16 without a mark every other byte of Latin letters is zero; of so many bytes that many more. */
    private static final int MANY = 3;

    private static final int LOOKED_AT = 1000;

    /** The longer mark first: that of UTF-32 begins as that of UTF-16 does. */
    private static final Map<String, Charset> MARKS = Map.of(
            "fffe0000", Charset.forName("UTF-32LE"),
            "0000feff", Charset.forName("UTF-32BE"),
            "fffe", StandardCharsets.UTF_16LE,
            "feff", StandardCharsets.UTF_16BE,
            "efbbbf", StandardCharsets.UTF_8);

    static EncodedText of(byte[] head) {
        String first = HexFormat.of().formatHex(head, 0, Math.min(4, head.length));
        for (int length = first.length(); length > 0; length -= 2) {
            Charset marked = MARKS.get(first.substring(0, length));
            if (marked != null) {
                return new EncodedText(marked, length / 2);
            }
        }
        return new EncodedText(unmarked(head), 0);
    }

    private static Charset unmarked(byte[] head) {
        int length = Math.min(head.length, LOOKED_AT);
        int[] zeros = new int[2];
        for (int i = 0; i < length; i++) {
            zeros[i % 2] += head[i] == 0 ? 1 : 0;
        }
        int[] most = {zeros[0] - zeros[1], zeros[1] - zeros[0]};
        return most[0] * MANY > length
                ? StandardCharsets.UTF_16BE
                : most[1] * MANY > length ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_8;
    }

    /** The first bytes as text. */
    String text(byte[] head) {
        return new String(head, mark, head.length - mark, charset);
    }

    /** Reads all of it. */
    Reader open(BufferedInputStream in) throws IOException {
        in.skipNBytes(mark);
        return charset.equals(StandardCharsets.UTF_8) ? new MixedText(in) : new InputStreamReader(in, charset);
    }
}
