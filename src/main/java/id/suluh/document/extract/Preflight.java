package id.suluh.document.extract;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What can be said of a file from its size, its first bytes and its list of contents, before any parser sees it. */
final class Preflight {
    private static final int HEAD = 8192;
    private static final long MEGABYTE = 1024 * 1024;

    /** Largest size by what the name claims; the first row that knows the ending decides, the last takes the rest. */
    private static final List<Size> SIZES = List.of(
            new Size(Set.of("html", "htm", "xhtml", "mhtml"), 10),
            new Size(
                    Set.of("doc", "docx", "docm", "xls", "xlsx", "xlsm", "ppt", "pptx", "odt", "ods", "odp", "rtf"),
                    50),
            new Size(Set.of(), 100));

    private record Size(Set<String> extensions, long megabytes) {
        boolean covers(String extension) {
            return extensions.isEmpty() || extensions.contains(extension);
        }
    }

    private Preflight() {}

    /** The reading of a file that is not to be parsed; empty for one that is. */
    static Optional<Reading> refuse(Path file, String name) {
        try {
            long size = Files.size(file);
            if (size == 0) {
                return Optional.of(Reading.of(ReadStatus.EMPTY, "The file has no bytes.", null));
            }
            String extension = FileNames.extension(name);
            Size most = SIZES.stream()
                    .filter(row -> row.covers(extension))
                    .findFirst()
                    .orElseThrow();
            if (size > most.megabytes() * MEGABYTE) {
                return Optional.of(Reading.of(
                        ReadStatus.TOO_LARGE,
                        "The file is larger than the " + most.megabytes() + " MB that are taken of its kind.",
                        null));
            }
            Signature signature = Signature.of(head(file));
            Optional<Reading> claim = signature.contradicts(extension);
            return claim.isPresent() || signature != Signature.ZIP ? claim : ZipContents.refuse(file);
        } catch (IOException problem) {
            throw new UncheckedIOException("cannot read " + name, problem);
        }
    }

    private static byte[] head(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(HEAD);
        }
    }
}
