package id.suluh.procurement.ocds;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Reading of every shape releases come in, and what is said of the rest. */
class ReleaseReaderTest {
    private static final String A = "{\"ocid\":\"a\",\"date\":\"2026\"}";
    private static final String B = "{\"ocid\":\"b\",\"tag\":[{\"ocid\":\"no\"}]}";

    @TempDir
    Path folder;

    private final List<RawRelease> found = new ArrayList<>();
    private final List<String> refused = new ArrayList<>();

    @Test
    void packagesArraysLinesAndBareReleasesAreRead() throws IOException {
        assertThat(texts("{\"uri\":\"x\",\"releases\":[" + A + ", " + B + "]}")).containsExactly(A, B);
        assertThat(texts("[" + A + ",\n" + B + "]")).containsExactly(A, B);
        assertThat(texts(A + "\n" + B + "\n\n")).containsExactly(A, B);
        assertThat(texts(A)).containsExactly(A);
        assertThat(texts("\ufeff" + A)).containsExactly(A);
        assertThat(texts("{\"releases\":[" + A + "]}\n{\"releases\":[" + B + "]}"))
                .containsExactly(A, B);
        assertThat(texts("{\n \"releases\":[" + A + "]}\n{\n\"releases\":[" + B + "]}"))
                .containsExactly(A, B);
        assertThat(refused).isEmpty();
    }

    @Test
    void recordsGiveTheirReleasesElseTheirCompiledRelease() throws IOException {
        String linked = "\"releases\":[{\"url\":\"https://x\",\"date\":\"2026\"}]";
        assertThat(texts("{\"records\":[{\"ocid\":\"a\",\"compiledRelease\":" + B + ",\"releases\":[" + A + "]}]}"))
                .containsExactly(A);
        assertThat(texts("{\"records\":[{\"ocid\":\"a\",\"compiledRelease\":" + B + "," + linked + "}]}"))
                .containsExactly(B);
        assertThat(refused).isEmpty();
        assertThat(texts("{\"records\":[\n{\"ocid\":\"a\"," + linked + "},{\"releases\":[" + A + "]}]}"))
                .containsExactly(A);
        assertThat(refused).singleElement().asString().startsWith("-:2: a record without releases");
    }

    @Test
    void theVersionOfAPackageCountsWhereverItStands() throws IOException {
        texts("{\"version\":\"1.0\",\"releases\":[" + A + "]}");
        texts("{\"releases\":[" + A + "],\"version\":\"1.1\"}");
        texts("{\"releases\":[" + A + "]}");
        texts(A);
        assertThat(found)
                .extracting(release -> release.from().version())
                .containsExactly(OcdsVersion.V1_0, OcdsVersion.V1_1, OcdsVersion.V1_0, OcdsVersion.V1_1);
    }

    @Test
    void aBrokenLineCostsOnlyItself() throws IOException {
        assertThat(texts(A + "\n{\"ocid\":\n" + B + "\nno\n" + A)).containsExactly(A, B, A);
        assertThat(refused).hasSize(2);
        assertThat(refused.get(0)).startsWith("-:2: not JSON");
        assertThat(refused.get(1)).startsWith("-:4: not JSON");
        refused.clear();
        assertThat(texts("{\"ocid\":\"x\",\"tender\":{\"id\n" + B)).containsExactly(B);
        assertThat(refused).singleElement().asString().startsWith("-:1: not JSON");
    }

    @Test
    void aTextThatBreaksGivesWhatStoodBefore() throws IOException {
        assertThat(texts("{\"releases\":[\n" + A + ",\n" + B + ",\n{\"ocid\":")).containsExactly(A, B);
        assertThat(refused).singleElement().asString().startsWith("-:4: not JSON");
    }

    @Test
    void whatIsNoReleaseIsRefusedByLine() throws IOException {
        assertThat(texts("[" + A + ",\n5,\n{\"x\":1},\n{\"ocid\":\" \"}]")).containsExactly(A);
        assertThat(refused)
                .containsExactly(
                        "-:2: neither a release nor a package",
                        "-:3: neither a package nor a release: there is no ocid",
                        "-:4: the ocid is empty or not a text");
    }

    @Test
    void onlyUtf8IsRead() throws IOException {
        read(A.replace("2026", "año").getBytes(StandardCharsets.ISO_8859_1));
        read(A.getBytes(StandardCharsets.UTF_16));
        read(A.getBytes(StandardCharsets.UTF_16LE));
        read(new byte[0]);
        assertThat(found).isEmpty();
        assertThat(refused.get(0)).startsWith("-:1: the text is not UTF-8");
        assertThat(refused.subList(1, 3)).allMatch(reason -> reason.startsWith("-: the text is UTF-16 or UTF-32"));
        assertThat(refused.get(3)).isEqualTo("-: the file is empty");
    }

    @Test
    void foldersAndArchivesAreOpened() throws IOException {
        Files.writeString(folder.resolve("2.json"), B);
        Files.writeString(folder.resolve("notes.txt"), "not read");
        try (OutputStream gz = new GZIPOutputStream(Files.newOutputStream(folder.resolve("1.json.gz")))) {
            gz.write(A.getBytes(StandardCharsets.UTF_8));
        }
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(folder.resolve("3.zip")))) {
            zip.putNextEntry(new ZipEntry("in/x.json"));
            zip.write("{".getBytes(StandardCharsets.UTF_8));
            zip.putNextEntry(new ZipEntry("in/y.jsonl"));
            zip.write((A + "\n" + B).getBytes(StandardCharsets.UTF_8));
        }
        new ReleaseReader(sink(), new ByteArrayInputStream(new byte[0])).read(folder.toString());
        assertThat(found).extracting(RawRelease::ocid).containsExactly("a", "b", "a", "b");
        assertThat(refused).singleElement().asString().contains("3.zip!in/x.json:1: not JSON");
    }

    @Test
    void aDamagedArchiveAndAMissingFileAreRefused() throws IOException {
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        try (OutputStream gz = new GZIPOutputStream(whole)) {
            gz.write((A + "\n").repeat(1000).getBytes(StandardCharsets.UTF_8));
        }
        read(java.util.Arrays.copyOf(whole.toByteArray(), whole.size() / 2));
        new ReleaseReader(sink(), new ByteArrayInputStream(new byte[0])).read("not-there.json");
        assertThat(refused).hasSize(2);
        assertThat(refused.get(0)).startsWith("-: the archive is damaged");
        assertThat(refused.get(1)).isEqualTo("not-there.json: no such file; look at the path");
    }

    private List<String> texts(String input) throws IOException {
        int before = found.size();
        read(input.getBytes(StandardCharsets.UTF_8));
        return found.subList(before, found.size()).stream()
                .map(release -> new String(release.text().bytes(), StandardCharsets.UTF_8))
                .toList();
    }

    private void read(byte[] input) throws IOException {
        new ReleaseReader(sink(), new ByteArrayInputStream(input)).read("-");
    }

    private ReleaseSink sink() {
        return new ReleaseSink() {
            @Override
            public void release(RawRelease release) {
                found.add(release);
            }

            @Override
            public void refused(Refusal refusal) {
                refused.add(refusal.toString());
            }
        };
    }
}
