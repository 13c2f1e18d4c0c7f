package id.suluh.body;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CommissionsTest {
    private final Commissions commissions = new Commissions(List.of(
            body("Komisi Informasi Pusat", BodyKind.KOMISI_INFORMASI, BodyLevel.CENTRAL, null),
            body("Komisi Informasi Provinsi Jawa Barat", BodyKind.KOMISI_INFORMASI, BodyLevel.PROVINCE, "Jawa Barat"),
            body("Komisi Informasi Kota Cirebon", BodyKind.KOMISI_INFORMASI, BodyLevel.CITY, "Jawa Barat")));

    /** UU 14/2008, article 27 (2) to (4). */
    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "Komisi Pemilihan Umum, lnk_lns, central, -, CENTRAL, Komisi Informasi Pusat",
                "Universitas Padjadjaran, ptn, central, Jawa Barat, CENTRAL, Komisi Informasi Pusat",
                "Pemerintah Provinsi Jawa Barat, pemerintah_provinsi, province, Jawa Barat, PROVINCE, Komisi Informasi Provinsi Jawa Barat",
                "Pemerintah Provinsi Papua Selatan, pemerintah_provinsi, province, Papua Selatan, PROVINCE_WITHOUT_COMMISSION, Komisi Informasi Pusat",
                "Pemerintah Kota Cirebon, pemerintah_kota, city, Jawa Barat, LOCAL, Komisi Informasi Kota Cirebon",
                "Dinas Kesehatan Kota Cirebon, perangkat_daerah, city, Jawa Barat, LOCAL, Komisi Informasi Kota Cirebon",
                "Pemerintah Kabupaten Cirebon, pemerintah_kabupaten, regency, Jawa Barat, LOCAL_WITHOUT_COMMISSION, Komisi Informasi Provinsi Jawa Barat",
                "Pemerintah Kota Merauke, pemerintah_kota, city, Papua Selatan, NO_COMMISSION_NEAR, Komisi Informasi Pusat",
                "Komisi Informasi Kota Cirebon, komisi_informasi, city, Jawa Barat, COMMISSION_ITSELF, -",
            })
    void theNearestCommissionOfTheBodysLevelIsCompetent(
            String name,
            String kind,
            String level,
            @Nullable String province,
            Competence.Rule rule,
            @Nullable String expected) {
        Competence found = commissions.competentFor(
                body(name, BodyKind.of(kind).orElseThrow(), BodyLevel.of(level).orElseThrow(), province));
        assertThat(found.rule()).isEqualTo(rule);
        assertThat(found.commission() == null ? null : found.commission().name())
                .isEqualTo(expected);
    }

    private static PublicBody body(String name, BodyKind kind, BodyLevel level, @Nullable String province) {
        BodyRow row = new BodyRow(name, "", List.of(), Set.of(), kind, level, province, null, false, "", "");
        return new PublicBody(row, false, Instant.EPOCH);
    }
}
