package id.suluh.procurement.export;

import java.io.BufferedOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** A file on its way to disk, with its hash and size. */
final class HashedFile extends FilterOutputStream {
    private final Path path;
    private final MessageDigest digest;
    private long written;

    private HashedFile(Path path, MessageDigest digest) throws IOException {
        super(new BufferedOutputStream(new DigestOutputStream(Files.newOutputStream(path), digest), 1 << 16));
        this.path = path;
        this.digest = digest;
    }

    static HashedFile at(Path path) throws IOException {
        try {
            return new HashedFile(path, MessageDigest.getInstance("SHA-256"));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    @Override
    public void write(byte[] bytes, int from, int count) throws IOException {
        out.write(bytes, from, count);
        written += count;
    }

    @Override
    public void write(int one) throws IOException {
        out.write(one);
        written++;
    }

    /** Bytes so far. */
    long written() {
        return written;
    }

    /** What it became; to be asked once, when it is closed. */
    BulkFile described(String year, String format, String mediatype, long rows, long leftOut, String state)
            throws IOException {
        return new BulkFile(
                path.getFileName().toString(),
                year,
                format,
                mediatype,
                Files.size(path),
                HexFormat.of().formatHex(digest.digest()),
                rows,
                leftOut,
                state);
    }
}
