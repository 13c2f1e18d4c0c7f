package id.suluh.document.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whose folder may be cleared away. */
class FolderOwnerTest {
    @TempDir
    Path folder;

    @Test
    void aFolderNamesTheProcessItBelongsTo() {
        FolderOwner mine = FolderOwner.thisProcess();
        assertThat(mine.alive()).isTrue();
        assertThat(FolderOwner.named(mine.prefix() + "4711")).hasValueSatisfying(owner -> {
            assertThat(owner.pid()).isEqualTo(ProcessHandle.current().pid());
            assertThat(owner.alive()).isTrue();
        });
        assertThat(FolderOwner.named("suluh-reader-1-2-3")).isEmpty();
    }

    @Test
    void aLaterProcessOfTheSameNumberIsAnotherOne() {
        FolderOwner mine = FolderOwner.thisProcess();
        assertThat(new FolderOwner(mine.pid(), mine.started().minus(Duration.ofHours(1))).alive())
                .isFalse();
    }

    @Test
    void whatAKilledProcessLeftIsClearedAwayAndNothingElse() throws Exception {
        Process killed = new ProcessBuilder("sleep", "60").start();
        FolderOwner owner = FolderOwner.of(killed.toHandle());
        killed.destroyForcibly().waitFor();
        Path left = Files.createDirectories(folder.resolve(owner.prefix() + "1").resolve("tmp"));
        Files.writeString(left.resolve("part"), "of a file nobody may see");
        Path living =
                Files.createDirectory(folder.resolve(FolderOwner.thisProcess().prefix() + "1"));
        Path other = Files.createDirectory(folder.resolve("other"));

        ReaderFolder.clearLeftOvers(folder);
        try (var remaining = Files.list(folder)) {
            assertThat(remaining).containsExactlyInAnyOrder(living, other);
        }
    }
}
