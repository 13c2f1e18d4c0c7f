package id.suluh.document.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import id.suluh.testing.SharedData;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What becomes of the shared collections of documents. */
class ReaderConformanceTest {
    private static final Set<ReadStatus> READABLE = Set.of(ReadStatus.OK, ReadStatus.PARTIAL, ReadStatus.EMPTY);

    @TempDir
    Path folder;

    private DocumentReader reader;

    @BeforeEach
    void open() {
        reader = DocumentReader.open(ReaderClassPath.find(), folder, ReaderLimits.STANDARD);
    }

    @AfterEach
    void close() {
        reader.close();
    }

    @Test
    void everyHostileFileEndsWithAValueAndTheReaderGoesOn() throws Exception {
        Map<String, Reading> read = readAll("hostile");
        assertThat(status(read, "encrypted-user-rahasia.pdf")).isEqualTo(ReadStatus.ENCRYPTED);
        assertThat(status(read, "zero.pdf")).isEqualTo(ReadStatus.EMPTY);
        assertThat(status(read, "exe-named.pdf")).isEqualTo(ReadStatus.UNSUPPORTED);
        assertThat(status(read, "bomb-200mb.zip")).isEqualTo(ReadStatus.LIMIT);
        assertThat(status(read, "bomb-2gb-txt.zip")).isEqualTo(ReadStatus.LIMIT);
        assertThat(status(read, "nested-16.zip")).isEqualTo(ReadStatus.PARTIAL);
        assertThat(status(read, "noextract-permission.pdf")).isEqualTo(ReadStatus.OK);
        assertThat(read.values()).allSatisfy(each -> {
            assertThat(each.status()).isNotIn(ReadStatus.CRASH, ReadStatus.TIMEOUT);
            assertThat(each.pages()).noneMatch(page -> page.text().contains("root:"));
        });
    }

    @Test
    void everyIndonesianDocumentIsReadAsIndonesian() throws Exception {
        Map<String, Reading> read = readAll("id-ok");
        assertThat(read).allSatisfy((name, each) -> {
            assertThat(each.status()).isEqualTo(ReadStatus.OK);
            assertThat(each.language()).isEqualTo(name.endsWith(".zip") ? null : "id");
        });
        Reading long1000 = read.get("putusan-1000hal.pdf");
        assertThat(long1000.pages()).hasSize(1000);
        assertThat(long1000.pages().get(776).text()).contains("halaman 777 dari 1000");
    }

    @Test
    void scansWithoutTextAreEmptyAndSayWhy() throws Exception {
        assertThat(readAll("id-scan").values()).allSatisfy(each -> {
            assertThat(each.status()).isEqualTo(ReadStatus.EMPTY);
            assertThat(each.reason()).contains("pictures");
        });
    }

    @Test
    void nearlyAllRealDocumentsAreReadAndNoneEndsTheProcess() throws Exception {
        Map<String, Reading> read = readAll("real-world");
        assertThat(read.values()).extracting(Reading::status).doesNotContain(ReadStatus.CRASH, ReadStatus.TIMEOUT);
        long readable = read.values().stream()
                .filter(each -> READABLE.contains(each.status()))
                .count();
        assertThat(readable * 100 / read.size()).isGreaterThanOrEqualTo(90);
    }

    private Map<String, Reading> readAll(String collection) throws IOException, InterruptedException {
        Path at = shared().resolve(collection);
        assumeTrue(Files.isDirectory(at), "there is no " + at);
        Map<String, Reading> read = new TreeMap<>();
        List<Path> files;
        try (Stream<Path> found = Files.walk(at)) {
            files = found.filter(Files::isRegularFile).sorted().toList();
        }
        for (Path file : files) {
            read.put(
                    file.getFileName().toString(),
                    reader.read(file, file.getFileName().toString()));
        }
        return read;
    }

    private static ReadStatus status(Map<String, Reading> read, String name) {
        return read.get(name).status();
    }

    private static Path shared() {
        return SharedData.path("data/documents");
    }
}
