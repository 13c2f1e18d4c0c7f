package id.suluh.procurement.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.suluh.procurement.ocds.JsonObject;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Enumeration;
import java.util.List;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** No file of packages has more than ten megabytes, and together they have every release once. */
@QuarkusTest
class PackagesFilesTest {
    private static final long TEN_MEGABYTES = 10_000_000;
    private static final int RELEASES = 300;

    @Inject
    PackageHead head;

    @Test
    void whatDoesNotFitIntoOneZipGoesIntoTheNext(@TempDir Path folder) throws IOException {
        Random random = new Random(1);
        PackagesFiles files = new PackagesFiles(folder, "ocds-1972", head, Instant.EPOCH);
        try (files) {
            for (int i = 0; i < RELEASES; i++) {
                files.add(new JsonObject(), List.of(release(i, random)));
            }
        }
        List<BulkFile> described = files.described("1972", "x");
        assertThat(described).hasSizeGreaterThan(1);
        assertThat(described.get(0).path()).isEqualTo("ocds-1972.zip");
        assertThat(described.get(0).label()).isEqualTo("JSON (zip)");
        assertThat(described.get(1).path()).isEqualTo("ocds-1972-2.zip");
        assertThat(described.get(1).label()).isEqualTo("JSON (zip) 2");
        assertThat(described).allSatisfy(each -> assertThat(each.bytes()).isLessThan(TEN_MEGABYTES));
        assertThat(described).allSatisfy(each -> assertThat(Files.size(folder.resolve(each.path())))
                .isEqualTo(each.bytes()));
        assertThat(described.stream().mapToLong(BulkFile::rows).sum()).isEqualTo(RELEASES);
        List<Integer> numbers = new ArrayList<>();
        for (BulkFile each : described) {
            numbers.addAll(numbers(folder.resolve(each.path())));
        }
        assertThat(numbers).hasSize(RELEASES).doesNotHaveDuplicates();
    }

    /** Half of it random, so that it packs worse than data does. */
    private static JsonObject release(int number, Random random) {
        byte[] noise = new byte[60_000];
        random.nextBytes(noise);
        JsonObject release = new JsonObject();
        release.put("id", String.valueOf(number));
        release.put("description", Base64.getEncoder().encodeToString(noise) + "a".repeat(80_000));
        return release;
    }

    private static List<Integer> numbers(Path zip) throws IOException {
        List<Integer> numbers = new ArrayList<>();
        try (ZipFile file = new ZipFile(zip.toFile())) {
            Enumeration<? extends ZipEntry> entries = file.entries();
            while (entries.hasMoreElements()) {
                try (InputStream text = file.getInputStream(entries.nextElement())) {
                    JsonNode found =
                            new ObjectMapper().readTree(new String(text.readAllBytes(), StandardCharsets.UTF_8));
                    found.path("releases")
                            .forEach(each -> numbers.add(each.path("id").asInt()));
                }
            }
        }
        return numbers;
    }
}
