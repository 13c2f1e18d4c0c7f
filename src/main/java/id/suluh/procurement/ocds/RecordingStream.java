package id.suluh.procurement.ocds;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/** Remembers what was read since a given place, so that a release can be cut out to the byte once the parser has found its end. */
final class RecordingStream extends FilterInputStream {
    private byte[] kept;
    private long start;
    private int length;

    RecordingStream(InputStream in) {
        super(in);
        this.kept = new byte[1 << 15];
    }

    /** A text that is in memory already. */
    RecordingStream(byte[] text) {
        super(InputStream.nullInputStream());
        this.kept = text;
        this.length = text.length;
    }

    /** Archives go on after an entry, so whoever opened the stream closes it. */
    @Override
    public void close() {}

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] target, int offset, int wanted) throws IOException {
        int count = in.read(target, offset, wanted);
        if (count > 0) {
            if (length + count > kept.length) {
                kept = Arrays.copyOf(kept, Math.max(kept.length * 2, length + count));
            }
            System.arraycopy(target, offset, kept, length, count);
            length += count;
        }
        return count;
    }

    /** Forgets what stands before the place. Moves bytes only when half of what is kept can go. */
    void forgetBefore(long place) {
        int unneeded = (int) (place - start);
        if (unneeded > kept.length / 2) {
            length -= unneeded;
            System.arraycopy(kept, unneeded, kept, 0, length);
            start = place;
        }
    }

    byte[] cut(long from, long to) {
        boolean whole = from == 0 && start == 0 && to == kept.length;
        return whole ? kept : Arrays.copyOfRange(kept, (int) (from - start), (int) (to - start));
    }
}
