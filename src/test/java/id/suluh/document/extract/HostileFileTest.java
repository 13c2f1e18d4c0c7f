package id.suluh.document.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever happens to the reader's process, the portal goes on and so does the reader. */
class HostileFileTest {
    @TempDir
    Path folder;

    private Path good;
    private Path large;

    @BeforeEach
    void files() throws Exception {
        good = Files.write(folder.resolve("good"), SampleFiles.pdf("Masih hidup"));
        List<List<String>> rows = IntStream.range(0, 150_000)
                .mapToObj(
                        i -> List.of("baris " + i, Integer.toString(i * 7919), "nilai " + Integer.toHexString(i * 31)))
                .toList();
        large = Files.write(folder.resolve("large"), SampleFiles.xlsx("Besar", rows));
    }

    @Test
    void aProcessKilledInTheMiddleCostsOnlyItsFile() throws Exception {
        try (DocumentReader reader = open(ReaderLimits.STANDARD)) {
            assertAlive(reader);
            ProcessHandle child = child().orElseThrow();
            CompletableFuture<Reading> reading = CompletableFuture.supplyAsync(() -> read(reader, large));
            Duration before = work(child);
            Awaitility.await().until(() -> work(child).minus(before).toMillis() > 200);
            child.destroyForcibly();
            assertThat(reading.get(90, TimeUnit.SECONDS).status()).isEqualTo(ReadStatus.CRASH);
            assertAlive(reader);
        }
    }

    @Test
    void aProcessThatFallsSilentIsReplaced() throws Exception {
        try (DocumentReader reader = open(ReaderLimits.STANDARD.within(Duration.ofSeconds(3)))) {
            assertAlive(reader);
            ProcessHandle child = child().orElseThrow();
            new ProcessBuilder("kill", "-STOP", Long.toString(child.pid()))
                    .start()
                    .waitFor();
            assertThat(read(reader, good).status()).isEqualTo(ReadStatus.CRASH);
            assertThat(child.isAlive()).isFalse();
            assertAlive(reader);
        }
    }

    @Test
    void aFileThatTakesTooLongIsGivenUp() throws Exception {
        try (DocumentReader reader = open(ReaderLimits.STANDARD.within(Duration.ofMillis(400)))) {
            assertThat(read(reader, large).status()).isEqualTo(ReadStatus.TIMEOUT);
        }
    }

    @Test
    void aFileThatEatsMemoryIsGivenUp() throws Exception {
        try (DocumentReader reader = open(ReaderLimits.STANDARD.heap(24))) {
            assertThat(read(reader, large).status())
                    .isIn(ReadStatus.LIMIT, ReadStatus.CRASH, ReadStatus.TIMEOUT, ReadStatus.REFUSED);
            assertAlive(reader);
        }
    }

    @Test
    void theProcessGetsNothingOfOurEnvironment() throws Exception {
        try (DocumentReader reader = open(ReaderLimits.STANDARD)) {
            assertAlive(reader);
            String environment = Files.readString(
                    Path.of("/proc", Long.toString(child().orElseThrow().pid()), "environ"));
            assertThat(environment.split("\0"))
                    .extracting(each -> each.replaceFirst("=.*", ""))
                    .containsExactlyInAnyOrder("PATH", "LANG", "HOME", "TMPDIR");
        }
    }

    private DocumentReader open(ReaderLimits limits) {
        return DocumentReader.open(ReaderClassPath.find(), folder, limits);
    }

    private void assertAlive(DocumentReader reader) {
        assertThat(read(reader, good).pages()).extracting(PageText::text).containsExactly("Masih hidup");
    }

    private Reading read(DocumentReader reader, Path file) {
        try {
            return reader.read(file, file.equals(good) ? "good.pdf" : "large.xlsx");
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    /** The child this test's reader started: its command line names this test's folder. */
    /** The one that started last: that of an earlier reader may still be on its way out. */
    private Optional<ProcessHandle> child() {
        return ProcessHandle.current()
                .children()
                .filter(each -> each.info().commandLine().orElse("").contains(folder.toString()))
                .max(Comparator.comparing(each -> each.info().startInstant().orElse(Instant.MIN)));
    }

    private static Duration work(ProcessHandle process) {
        return process.info().totalCpuDuration().orElse(Duration.ZERO);
    }
}
