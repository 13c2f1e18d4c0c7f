package id.suluh.platform.blob;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files by their content. */
class FolderBlobsTest {
    private static final String HELLO = "2cf24dba5fb0a30e26e83b2ac5b9e29e1b161e5c1fa7425e73043362938b9824";

    @TempDir
    Path folder;

    private BlobStore blobs;

    @BeforeEach
    void open() {
        blobs = new FolderBlobs(folder);
    }

    @Test
    void aFileLiesUnderItsHashAndComesBackWhole() throws IOException {
        assertThat(put("hello")).isEqualTo(new Blob(HELLO, 5));
        assertThat(blobs.file(HELLO))
                .isEqualTo(folder.resolve("2c/f2/" + HELLO))
                .hasContent("hello");
        try (InputStream back = blobs.open(HELLO)) {
            assertThat(back).hasContent("hello");
        }
    }

    @Test
    void theSameBytesAreKeptOnceAndNothingTemporaryStays() throws IOException {
        put("hello");
        put("hello");
        assertThat(files()).containsExactly(blobs.file(HELLO));
    }

    @Test
    void whatAKilledProcessLeftIsForgottenAndWhatStillComesInIsNot() throws IOException {
        Path arrivals = Files.createDirectories(folder.resolve("tmp"));
        Path left = Files.writeString(arrivals.resolve("put-left"), "half of a let");
        Path coming = Files.writeString(arrivals.resolve("put-coming"), "half of a let");
        Files.setLastModifiedTime(
                left, FileTime.fromMillis(Files.getLastModifiedTime(coming).toMillis() - 90_000_000));
        put("hello");
        assertThat(left).doesNotExist();
        assertThat(coming).exists();
    }

    @Test
    void aCutOffFileIsReplacedWhenItsBytesComeAgain() throws IOException {
        put("hello");
        Files.writeString(blobs.file(HELLO), "hel");
        put("hello");
        assertThat(blobs.file(HELLO)).hasContent("hello");
    }

    @Test
    void otherBytesAreNotHandedOut() throws IOException {
        put("hello");
        Files.writeString(blobs.file(HELLO), "hallo");
        assertThatThrownBy(() -> blobs.open(HELLO)).isInstanceOf(BlobDamaged.class);
        Files.delete(blobs.file(HELLO));
        assertThatThrownBy(() -> blobs.open(HELLO)).isInstanceOf(BlobDamaged.class);
    }

    @Test
    void whatIsNoHashIsNoPath() {
        assertThatThrownBy(() -> blobs.file("../../etc/passwd")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void anInterruptedArrivalLeavesNothing() throws IOException {
        InputStream broken = new SequenceInputStream(new ByteArrayInputStream(new byte[100]), new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("line cut");
            }

            @Override
            public int read(byte[] into, int from, int length) throws IOException {
                return read();
            }
        });
        assertThatThrownBy(() -> blobs.put(broken)).hasMessage("line cut");
        assertThat(files()).isEmpty();
    }

    private Blob put(String text) throws IOException {
        return blobs.put(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> found = Files.walk(folder)) {
            return found.filter(Files::isRegularFile).toList();
        }
    }
}
