package id.suluh.platform.blob;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.HexFormat;
import java.util.regex.Pattern;

/**
 * Blobs in a folder, at {@code ab/cd/abcd…}. A file is written under a temporary name, forced to disk, renamed, and its folder forced to
 * disk, so that after a crash it is either whole or not there.
 */
final class FolderBlobs implements BlobStore {
    private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");

    private static final String ARRIVING = "put-";

    /** Whoever still writes a file has touched it since. */
    private static final Duration ABANDONED = Duration.ofDays(1);

    private final Path root;

    FolderBlobs(Path root) {
        this.root = root;
    }

    @Override
    public Blob put(InputStream bytes) throws IOException {
        Path arrivals = Files.createDirectories(root.resolve("tmp"));
        Path temporary = Files.createTempFile(arrivals, ARRIVING, "");
        forgetLeftOvers(arrivals, Files.getLastModifiedTime(temporary));
        try {
            MessageDigest digest = sha256();
            long size;
            try (FileChannel channel = FileChannel.open(temporary, StandardOpenOption.WRITE);
                    OutputStream out = Channels.newOutputStream(channel)) {
                size = new DigestInputStream(bytes, digest).transferTo(out);
                channel.force(true);
            }
            String hash = HexFormat.of().formatHex(digest.digest());
            settle(temporary, file(hash), size);
            return new Blob(hash, size);
        } finally {
            Files.deleteIfExists(temporary);
        }
    }

    @Override
    public InputStream open(String sha256) throws IOException {
        Path file = file(sha256);
        if (!Files.isRegularFile(file)) {
            throw new BlobDamaged(sha256, "is missing");
        }
        MessageDigest digest = sha256();
        try (InputStream whole = new DigestInputStream(Files.newInputStream(file), digest)) {
            whole.transferTo(OutputStream.nullOutputStream());
        }
        if (!HexFormat.of().formatHex(digest.digest()).equals(sha256)) {
            throw new BlobDamaged(sha256, "holds other bytes");
        }
        return Files.newInputStream(file);
    }

    @Override
    public Path file(String sha256) {
        if (!HASH.matcher(sha256).matches()) {
            throw new IllegalArgumentException("not a SHA-256: " + sha256);
        }
        return root.resolve(sha256.substring(0, 2))
                .resolve(sha256.substring(2, 4))
                .resolve(sha256);
    }

    @Override
    public void remove(String sha256) throws IOException {
        Files.deleteIfExists(file(sha256));
    }

    /** A process that was killed while bytes came in leaves a part of them, which may be private. */
    private static void forgetLeftOvers(Path arrivals, FileTime now) throws IOException {
        try (DirectoryStream<Path> arriving = Files.newDirectoryStream(arrivals, ARRIVING + "*")) {
            for (Path each : arriving) {
                if (Files.getLastModifiedTime(each)
                        .toInstant()
                        .isBefore(now.toInstant().minus(ABANDONED))) {
                    Files.deleteIfExists(each);
                }
            }
        } catch (NoSuchFileException arrivedMeanwhile) {
            // Another thread is done with its file, or swept it first.
        }
    }

    /** A file of another size under this name was cut off by a failing disk and is replaced. */
    private void settle(Path temporary, Path place, long size) throws IOException {
        if (Files.exists(place) && Files.size(place) == size) {
            return;
        }
        Path folder = place.getParent();
        if (folder == null) {
            throw new IllegalStateException("a blob lies in a folder");
        }
        if (!Files.isDirectory(folder)) {
            Files.createDirectories(folder);
            force(folder.resolve(".."));
            force(root);
        }
        Files.move(temporary, place, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        force(folder);
    }

    private static void force(Path folder) throws IOException {
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
