package id.suluh.procurement.ocds;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Cuts a stream into lines at line feeds, without looking at what the bytes mean. */
public final class LineSplitter {
    private final InputStream in;
    private byte[] buffer = new byte[1 << 16];
    private int start;
    private int end;

    /** @param in not closed here */
    public LineSplitter(InputStream in) {
        this.in = in;
    }

    /** The next line without its line feed; null at the end. */
    public byte @Nullable [] next() throws IOException {
        int searched = 0;
        while (true) {
            for (int i = start + searched; i < end; i++) {
                if (buffer[i] == '\n') {
                    byte[] line = Arrays.copyOfRange(buffer, start, i);
                    start = i + 1;
                    return line;
                }
            }
            searched = end - start;
            if (!more()) {
                byte[] last = Arrays.copyOfRange(buffer, start, end);
                start = end;
                return last.length == 0 ? null : last;
            }
        }
    }

    private boolean more() throws IOException {
        if (end == buffer.length && start > 0) {
            System.arraycopy(buffer, start, buffer, 0, end - start);
            end -= start;
            start = 0;
        } else if (end == buffer.length) {
            buffer = Arrays.copyOf(buffer, buffer.length * 2);
        }
        int count = in.read(buffer, end, buffer.length - end);
        end += Math.max(count, 0);
        return count >= 0;
    }
}
