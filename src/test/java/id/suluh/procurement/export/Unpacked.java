package id.suluh.procurement.export;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** The text of whatever a portal answers with: archives and workbooks are opened to the last of their parts. */
final class Unpacked {
    private Unpacked() {}

    static String text(byte[] answer) throws IOException {
        if (startsWith(answer, 0x1f, 0x8b)) {
            try (GZIPInputStream packed = new GZIPInputStream(new ByteArrayInputStream(answer))) {
                return text(packed.readAllBytes());
            }
        }
        if (!startsWith(answer, 'P', 'K')) {
            return new String(answer, UTF_8);
        }
        // By its directory: a stream does not know the sizes of entries that were written as one.
        Path file = Files.write(Files.createTempFile("jawaban-uji", ".zip"), answer);
        StringBuilder all = new StringBuilder();
        try (ZipFile zip = new ZipFile(file.toFile())) {
            for (ZipEntry entry : Collections.list(zip.entries())) {
                try (InputStream in = zip.getInputStream(entry)) {
                    all.append(entry.getName()).append('\n').append(text(in.readAllBytes()));
                }
            }
        } finally {
            Files.delete(file);
        }
        return all.toString();
    }

    private static boolean startsWith(byte[] bytes, int first, int second) {
        return bytes.length > 1 && (bytes[0] & 0xff) == first && (bytes[1] & 0xff) == second;
    }
}
