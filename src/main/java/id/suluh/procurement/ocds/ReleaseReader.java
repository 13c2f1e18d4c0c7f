package id.suluh.procurement.ocds;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;

/**
 * Reads releases from files, folders, archives and standard input. Archives are known by their first bytes, so they may come by any name or
 * none. Memory does not grow with the input. What cannot be read is refused with file, line and reason, and reading goes on.
 */
public final class ReleaseReader {
    private static final int DEEPEST_ARCHIVE = 3;
    private static final List<String> READ = List.of(".json", ".jsonl", ".ndjson", ".gz", ".zip");

    private final ReleaseSink sink;
    private final InputStream standardInput;

    /** @param standardInput what {@code -} stands for */
    public ReleaseReader(ReleaseSink sink, InputStream standardInput) {
        this.sink = sink;
        this.standardInput = standardInput;
    }

    /**
     * Reads a file, a folder with all under it in order of name, or {@code -}.
     *
     * @throws IOException when the sink fails
     */
    public void read(String path) throws IOException {
        if (path.equals("-")) {
            stream("-", standardInput, 0);
            return;
        }
        Path file = Path.of(path);
        if (Files.isDirectory(file)) {
            try (Stream<Path> all = Files.walk(file)) {
                for (Path each : all.filter(Files::isRegularFile)
                        .filter(found -> isRead(found.getFileName().toString()))
                        .sorted()
                        .toList()) {
                    file(each);
                }
            }
        } else if (Files.exists(file)) {
            file(file);
        } else {
            refuse(path, "no such file");
        }
    }

    private void file(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            stream(file.toString(), in, 0);
        } catch (FileSystemException e) {
            refuse(file.toString(), "cannot be opened: " + e.getReason());
        }
    }

    private void stream(String name, InputStream in, int depth) throws IOException {
        BufferedInputStream buffered = new BufferedInputStream(in, 1 << 16);
        buffered.mark(4);
        byte[] magic = buffered.readNBytes(4);
        buffered.reset();
        try {
            if (depth < DEEPEST_ARCHIVE && startsWith(magic, 0x1f, 0x8b)) {
                stream(name, new GZIPInputStream(buffered, 1 << 16), depth + 1);
            } else if (depth < DEEPEST_ARCHIVE && startsWith(magic, 'P', 'K', 3, 4)) {
                zip(name, new ZipInputStream(buffered), depth);
            } else {
                new TextReader(name, sink).read(buffered);
            }
        } catch (ZipException | EOFException e) {
            refuse(name, "the archive is damaged: " + e.getMessage() + "; nothing after the damage was read");
        }
    }

    private void zip(String name, ZipInputStream zip, int depth) throws IOException {
        int found = 0;
        for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
            if (!entry.isDirectory() && isRead(entry.getName())) {
                found++;
                stream(name + "!" + entry.getName(), zip, depth + 1);
            }
        }
        if (found == 0) {
            refuse(name, "no JSON in the archive");
        }
    }

    private static boolean isRead(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return READ.stream().anyMatch(lower::endsWith) && !lower.startsWith(".");
    }

    private static boolean startsWith(byte[] bytes, int... magic) {
        for (int i = 0; i < magic.length; i++) {
            if (bytes.length <= i || (bytes[i] & 0xff) != magic[i]) {
                return false;
            }
        }
        return true;
    }

    private void refuse(String name, String reason) {
        sink.refused(new Refusal(new Origin(name, 0), reason));
    }
}
