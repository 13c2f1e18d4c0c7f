package id.suluh.procurement.ocds;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveInputStream;

/**
 * Walks files, folders, archives and standard input, and hands over each text in them. Archives are known by their first bytes, so they may
 * come by any name or none; a workbook is a zip that is handed over whole. What cannot be opened is refused, and the walk goes on.
 */
public final class InputWalk {
    private static final int DEEPEST_ARCHIVE = 3;
    private static final int HEAD = 64;
    private static final int NAME = 30;
    private static final String WORKBOOK = ".xlsx";
    private static final List<String> PARTS_OF_WORKBOOKS =
            List.of("[Content_Types].xml", "_rels/", "xl/", "docProps/", "mimetype");

    private final List<String> endings;
    private final Taker taker;
    private final Consumer<Refusal> refusals;

    /** Takes a text. It need not read to the end, and may close what it is given. */
    @FunctionalInterface
    public interface Taker {
        void text(String name, BufferedInputStream in) throws IOException;
    }

    /** @param endings of the names that are read in folders and archives, besides those of archives */
    public InputWalk(List<String> endings, Taker taker, Consumer<Refusal> refusals) {
        this.endings = Stream.concat(endings.stream(), Stream.of(".gz", ".zip")).toList();
        this.taker = taker;
        this.refusals = refusals;
    }

    /**
     * Walks a file, or a folder with all under it in order of name.
     *
     * @throws IOException when the taker fails
     */
    public void path(String path) throws IOException {
        Path file = Path.of(path);
        if (Files.isDirectory(file)) {
            try (Stream<Path> all = Files.walk(file)) {
                for (Path each : all.filter(Files::isRegularFile)
                        .filter(found -> isRead(found.getFileName().toString()))
                        .sorted()
                        .toList()) {
                    file(each, each.toString());
                }
            }
        } else if (Files.exists(file)) {
            file(file, path);
        } else {
            refuse(path, "no such file; look at the path");
        }
    }

    /** Walks one file that goes by another name. */
    public void file(Path file, String name) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            stream(name, in);
            if (isCut(file, name)) {
                refuse(
                        name,
                        "the archive is damaged: its end is missing, and whatever stood there; fetch or pack it again");
            }
        } catch (FileSystemException e) {
            refuse(name, "cannot be opened: " + e.getReason());
        }
    }

    /** Entries read one after the other do not tell how many there should be; the directory at the end of the file does. */
    private boolean isCut(Path file, String name) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] head = in.readNBytes(HEAD);
            if (startsWith(head, 'P', 'K', 3, 4) && !isWorkbook(name, head)) {
                new ZipFile(file.toFile()).close();
            }
            return false;
        } catch (ZipException withoutEnd) {
            return true;
        }
    }

    /** Walks what comes in a stream. */
    public void stream(String name, InputStream in) throws IOException {
        stream(name, in, 0);
    }

    private void stream(String name, InputStream in, int depth) throws IOException {
        BufferedInputStream buffered = new BufferedInputStream(new KeptOpen(in), 1 << 16);
        buffered.mark(HEAD);
        byte[] head = buffered.readNBytes(HEAD);
        buffered.reset();
        try {
            if (depth < DEEPEST_ARCHIVE && startsWith(head, 0x1f, 0x8b)) {
                stream(name, new GZIPInputStream(buffered, 1 << 16), depth + 1);
            } else if (depth < DEEPEST_ARCHIVE && startsWith(head, 'P', 'K', 3, 4) && !isWorkbook(name, head)) {
                zip(name, new ZipArchiveInputStream(buffered, StandardCharsets.UTF_8.name(), true, true), depth);
            } else {
                taker.text(name, buffered);
            }
        } catch (ZipException | EOFException e) {
            refuse(
                    name,
                    "the archive is damaged: "
                            + Objects.requireNonNullElse(e.getMessage(), "it ends too early")
                            + "; nothing after the damage was read: fetch or pack it again");
        }
    }

    /** Not by the JDK's stream, which takes entries written without their sizes, as pipes write them, for damaged. */
    private void zip(String name, ZipArchiveInputStream zip, int depth) throws IOException {
        int found = 0;
        for (ZipArchiveEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
            String inside = name + "!" + entry.getName();
            if (entry.isDirectory() || !isRead(entry.getName())) {
                continue;
            }
            found++;
            if (zip.canReadEntryData(entry)) {
                stream(inside, zip, depth + 1);
            } else {
                refuse(inside, "cannot be opened: it has a password or is packed in a rare way");
            }
        }
        if (found == 0) {
            refuse(name, "nothing in the archive is read here; expected: " + String.join(", ", endings));
        }
    }

    private boolean isWorkbook(String name, byte[] head) {
        if (!endings.contains(WORKBOOK)) {
            return false;
        }
        String entry =
                head.length <= NAME ? "" : new String(head, NAME, head.length - NAME, StandardCharsets.ISO_8859_1);
        return name.toLowerCase(Locale.ROOT).endsWith(WORKBOOK)
                || PARTS_OF_WORKBOOKS.stream().anyMatch(entry::startsWith);
    }

    private boolean isRead(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return endings.stream().anyMatch(lower::endsWith) && !lower.startsWith(".");
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
        refusals.accept(new Refusal(new Origin(name, 0), reason));
    }

    /** A parser that closes an entry would close the archive with it. */
    private static final class KeptOpen extends FilterInputStream {
        KeptOpen(InputStream in) {
            super(in);
        }

        @Override
        public void close() {
            // Whoever opened the file closes it.
        }
    }
}
