package id.suluh.platform.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataFolderTest {
    @TempDir
    Path temporary;

    @Test
    void aFolderIsMadeWhenAbsentAndTakenOnce() {
        Path data = temporary.resolve("new/data");
        try (DataFolder taken = DataFolder.take(data, 1)) {
            assertThat(taken.path()).isDirectory();
            assertThat(DataFolder.isTaken(data)).isTrue();
            assertThatThrownBy(() -> DataFolder.take(data, 1))
                    .isInstanceOf(StartRefused.class)
                    .hasMessageContaining("in use by another portal")
                    .hasMessageContaining("SULUH_DATA_DIR");
        }
        assertThat(DataFolder.isTaken(data)).isFalse();
    }

    @Test
    void aFolderLetGoCanBeTakenAgain() {
        DataFolder.take(temporary, 1).close();
        DataFolder.take(temporary, 1).close();
    }

    @Test
    void anotherProcessIsSeenAndItsDeathSetsTheFolderFree() throws Exception {
        Process other = LockHolder.start(temporary);
        try {
            assertThat(DataFolder.isTaken(temporary)).isTrue();
            assertThatThrownBy(() -> DataFolder.take(temporary, 1)).isInstanceOf(StartRefused.class);
        } finally {
            other.destroyForcibly();
            other.waitFor(10, TimeUnit.SECONDS);
        }
        DataFolder.take(temporary, 1).close();
    }

    @Test
    void anAlmostFullDiskIsRefusedWithTheNumbers() {
        assertThatThrownBy(() -> DataFolder.take(temporary, Long.MAX_VALUE))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("nearly full")
                .hasMessageContaining("SULUH_DISK_MIN_FREE_MB");
    }

    @Test
    void aPlaceThatCannotBeWrittenIsRefused() throws IOException {
        Path file = Files.writeString(temporary.resolve("data"), "a file is no folder");
        assertThatThrownBy(() -> DataFolder.take(file, 1))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("cannot be written")
                .hasMessageContaining("SULUH_DATA_DIR");
    }
}
