package id.suluh.document.extract;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/**
 * What the list of contents of a zip says, read without unpacking anything. The list may lie: the parsers guard against that while
 * they unpack.
 */
final class ZipContents {
    private static final int ENTRIES = 2_000;
    private static final long INFLATED = 1024L * 1024 * 1024;
    private static final long RATIO = 100;
    /** Small files with much white space pass any ratio; below this size nothing can be a bomb. */
    private static final long HARMLESS = 20L * 1024 * 1024;

    private ZipContents() {}

    /** The reading of an archive that is not to be unpacked; empty for one that is. */
    static Optional<Reading> refuse(Path file) throws IOException {
        // Western code page: it takes any bytes for names, and names are not used here.
        try (ZipFile zip = new ZipFile(file.toFile(), StandardCharsets.ISO_8859_1)) {
            if (zip.size() > ENTRIES) {
                return limit("The archive holds " + zip.size() + " files; " + ENTRIES + " are taken.");
            }
            long inflated = 0;
            long packed = 0;
            for (Enumeration<? extends ZipEntry> entries = zip.entries(); entries.hasMoreElements(); ) {
                ZipEntry entry = entries.nextElement();
                inflated += Math.max(0, entry.getSize());
                packed += Math.max(0, entry.getCompressedSize());
                if (entry.getSize() > HARMLESS && entry.getSize() / RATIO > entry.getCompressedSize()) {
                    return limit("A file in the archive would unpack to more than " + RATIO + " times its size.");
                }
            }
            if (inflated > INFLATED) {
                return limit("The archive would unpack to more than 1 GB.");
            }
            return inflated > HARMLESS && inflated / RATIO > packed
                    ? limit("The archive would unpack to more than " + RATIO + " times its size.")
                    : Optional.empty();
        } catch (ZipException damaged) {
            // Some archives are read although this library finds fault with their list.
            return Optional.empty();
        }
    }

    private static Optional<Reading> limit(String reason) {
        return Optional.of(Reading.of(ReadStatus.LIMIT, reason, null));
    }
}
