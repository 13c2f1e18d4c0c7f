package id.suluh.body;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.Test;

class BodyFileTest {
    private static final String HEADER = "name,short_name,aliases,kind,level,parent_province\n";

    @Test
    void aFileWithoutTheOptionalColumnsIsTakenAndSaysNothingOfThem() {
        BodyFile file = read(HEADER + "Komisi Pemilihan Umum,KPU,KPU RI|KPU Pusat,lnk_lns,central,\n");
        assertThat(file.refusals()).isEmpty();
        BodyRow row = file.rows().get(0);
        assertThat(row.slug()).isEqualTo("komisi-pemilihan-umum");
        assertThat(row.aliases()).containsExactly("KPU RI", "KPU Pusat");
        assertThat(row.verified()).isNull();
        assertThat(row.note()).isNull();
        assertThat(row.names(Set.of())).extracting(BodyName::role).containsExactly("name", "short", "alias", "alias");
    }

    @Test
    void aFileMaySayWhatIsVerifiedAndWhichNamesAreDoubtful() {
        BodyFile file = read("\uFEFF" + """
                name,short_name,kind,level,verified,ambiguous
                Komisi Informasi Pusat,KIP,komisi_informasi,central,yes,KIP
                """);
        BodyRow row = file.rows().get(0);
        assertThat(row.verified()).isTrue();
        assertThat(row.names(row.ambiguous())).extracting(BodyName::ambiguous).containsExactly(false, true);
    }

    @Test
    void eachRefusedLineSaysWhyAndTheRestGoesIn() {
        BodyFile file = read(HEADER
                + ",X,,lpnk,central,\n"
                + "Badan A,A,,badan,central,\n"
                + "Badan B,B,,lpnk,pusat,\n"
                + "Dinas C,C,,perangkat_daerah,province,\n"
                + "Badan D,D,,lpnk\n"
                + "\"Badan\nE\",E,,lpnk,central,\n"
                + "BADAN E,E,,lpnk,central,\n");
        assertThat(file.rows()).extracting(BodyRow::slug).containsExactly("badan-e");
        assertThat(file.refusals())
                .containsExactly(
                        new Refusal(2, "name is empty"),
                        new Refusal(3, "kind \"badan\" is not known"),
                        new Refusal(4, "level \"pusat\" is not known"),
                        new Refusal(5, "a body of level province needs parent_province"),
                        new Refusal(6, "4 values for 6 columns"),
                        new Refusal(9, "the same body stands in line 7"));
    }

    @Test
    void anAddressThatCouldCarryAHeaderIsRefused() {
        BodyFile file = read(
                "name,kind,level,email\nBadan A,lpnk,central,\"a@b.id\nBcc: c@d.id\"\nBadan B,lpnk,central,a@b.id\n");
        assertThat(file.refusals()).containsExactly(new Refusal(2, "email is no address"));
        assertThat(file.rows()).extracting(BodyRow::email).containsExactly("a@b.id");
    }

    @Test
    void aFileOfSomethingElseIsRefusedLineByLine() {
        BodyFile file = read("date,name\n2026-01-01,Tahun Baru\n");
        assertThat(file.rows()).isEmpty();
        assertThat(file.refusals())
                .containsExactly(new Refusal(2, "the header has no column kind; the header has no column level"));
    }

    @Test
    void theSeedIsWholeAndKeepsItsDoubts() throws IOException {
        try (InputStream seed = Files.newInputStream(Path.of("seed-data/bodies.csv"))) {
            BodyFile file = BodyFile.read(seed);
            assertThat(file.refusals()).isEmpty();
            assertThat(file.rows()).hasSize(288);
            assertThat(file.rows()).filteredOn(row -> !row.verified()).allSatisfy(row -> assertThat(row.note())
                    .isNotBlank());
            assertThat(file.rows()).allSatisfy(row -> assertThat(row.noteEn().isEmpty())
                    .isEqualTo(row.note().isEmpty()));
        }
    }

    private static BodyFile read(String csv) {
        return BodyFile.read(new ByteArrayInputStream(csv.getBytes(UTF_8)));
    }
}
