package id.suluh.platform.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProcessesTest {
    private static final String MARK = "seven-hundred-and-one";

    @TempDir
    Path folder;

    @Test
    void aProcessIsFoundByItsIdAndItsCommandLine() throws Exception {
        Process process = new ProcessBuilder("sh", "-c", "read wait # " + MARK).start();
        try {
            assertThat(Processes.find(process.pid(), MARK)).contains(process.toHandle());
            assertThat(Processes.find(process.pid(), "another server")).isEmpty();
        } finally {
            process.destroyForcibly();
            process.waitFor(10, TimeUnit.SECONDS);
        }
        assertThat(Processes.find(process.pid(), MARK)).isEmpty();
    }

    @Test
    void theFirstLineOfAPidFileIsTheId() throws IOException {
        assertThat(Processes.pidIn(Files.writeString(folder.resolve("a"), "4711\n/data\n")))
                .contains(4711L);
    }

    @Test
    void anAbsentEmptyOrTornPidFileNamesNoProcess() throws IOException {
        assertThat(Processes.pidIn(folder.resolve("absent"))).isEmpty();
        assertThat(Processes.pidIn(Files.writeString(folder.resolve("empty"), "")))
                .isEmpty();
        assertThat(Processes.pidIn(Files.writeString(folder.resolve("torn"), "47x")))
                .isEmpty();
    }
}
