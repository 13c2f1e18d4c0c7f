package id.suluh.procurement.inaproc;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;

/**
 * Text in UTF-8 of which single bytes are none: these are read as windows-1252. Files are put together from several, and the first letter
 * that is not plain may stand far behind the part by which an encoding could be guessed.
 */
final class MixedText extends Reader {
    private static final int SIZE = 1 << 14;
    private static final Charset WINDOWS = Charset.forName("windows-1252");

    private final InputStream in;
    private final CharsetDecoder utf8 = StandardCharsets.UTF_8.newDecoder();
    private final ByteBuffer bytes = ByteBuffer.allocate(SIZE).limit(0);
    private final CharBuffer chars = CharBuffer.allocate(SIZE).limit(0);
    private boolean ended;

    MixedText(InputStream in) {
        super(in);
        this.in = in;
    }

    @Override
    public int read(char[] target, int from, int length) throws IOException {
        while (!chars.hasRemaining()) {
            if (ended && !bytes.hasRemaining()) {
                return -1;
            }
            decode();
        }
        int taken = Math.min(length, chars.remaining());
        chars.get(target, from, taken);
        return taken;
    }

    private void decode() throws IOException {
        chars.clear();
        CoderResult result = utf8.decode(bytes, chars, ended);
        if (result.isMalformed() && chars.hasRemaining()) {
            chars.put(new String(new byte[] {bytes.get()}, WINDOWS));
        } else if (result.isUnderflow() && !ended) {
            bytes.compact();
            int count = in.read(bytes.array(), bytes.position(), bytes.remaining());
            ended = count < 0;
            bytes.position(bytes.position() + Math.max(count, 0));
            bytes.flip();
        }
        chars.flip();
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
