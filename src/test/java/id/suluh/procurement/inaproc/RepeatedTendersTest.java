package id.suluh.procurement.inaproc;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which process a repetition names as the one that failed: one the run knows, never a guess and never itself. */
class RepeatedTendersTest {
    private static final String AGAIN = "5;;7;2024-03-01;Aktif;Tender ulang;\n";

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource(
            nullValues = "none",
            value = {
                // The same package, an earlier tender that failed.
                "4;;7;2024-01-01;Tender Gagal;;, t-4",
                "4;;6 7;2024-01-01;Gagal;;, t-4",
                "4;;7;2024-01-01;;;, t-4",
                // One that went well, one that is later, one of another package.
                "4;;7;2024-01-01;Tender Selesai;;, none",
                "4;;7;2024-04-01;Tender Gagal;;, none",
                "4;;6;2024-01-01;Tender Gagal;;, none",
                // Of the same code, whatever else there is.
                "5;1;8;2024-01-01;Tender Gagal;;, t-5",
                // The same package inside the system, where the plan has another number by now.
                "4;;6;2024-01-01;Gagal;;77, t-4",
                ", none",
            })
    void isOneThatFailedBefore(String before, String failed) throws IOException {
        String table = "kd_tender;versi_tender;kd_rup;tgl_pengumuman_tender;status_tender;ket_diulang;kd_pkt_dce\n"
                + (before == null ? "" : before + "\n") + AGAIN.replace("ulang;", "ulang;77");
        List<String> releases = releases(table);
        String last = releases.get(releases.size() - 1);
        assertThat(last).contains("\"ocid\":\"ocds-uji123-t-5-v2\"");
        if (failed == null) {
            assertThat(last).doesNotContain("unsuccessfulProcess");
        } else {
            assertThat(last)
                    .contains("{\"id\":\"gagal\",\"relationship\":[\"unsuccessfulProcess\"],\"scheme\":\"ocid\","
                            + "\"identifier\":\"ocds-uji123-" + failed + "\"}");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "5;2;7;2024-03-01;;;, none",
        "4;1;7;2024-01-01;Gagal;;/5;2;7;2024-03-01;;;, t-4",
        "5;1;7;;Gagal;;/5;2;7;;Gagal;;/5;3;7;;;;, t-5-v2",
    })
    void aVersionIsNoProofThatThereIsTheOneBefore(String rows, String failed) throws IOException {
        List<String> releases =
                releases("kd_tender;versi_tender;kd_rup;tgl_pengumuman_tender;status_tender;ket_diulang;kd_pkt_dce\n"
                        + rows.replace('/', '\n'));
        String last = releases.get(releases.size() - 1);
        assertThat(last.contains("\"identifier\":\"ocds-uji123-" + failed + "\""))
                .isEqualTo(!failed.equals("none"));
        assertThat(last.contains("unsuccessfulProcess")).isEqualTo(!failed.equals("none"));
    }

    private List<String> releases(String table) throws IOException {
        Exports exports = Exports.read(Files.writeString(folder.resolve("a.csv"), table));
        assertThat(exports.refusals).isEmpty();
        return exports.json().lines().toList();
    }
}
