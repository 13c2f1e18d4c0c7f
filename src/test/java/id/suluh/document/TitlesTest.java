package id.suluh.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How a document is called. */
class TitlesTest {
    @ParameterizedTest
    @CsvSource({
        "Laporan Akhir Pekerjaan Jalan, Laporan Akhir Pekerjaan Jalan",
        "Microsoft Word - draft3.doc, nama berkas",
        "Untitled, nama berkas",
        "laporan.pdf, nama berkas",
        "'', nama berkas",
        "2024-01, nama berkas",
    })
    void whatProgramsWriteByThemselvesIsNoTitle(String own, String title) {
        assertThat(Titles.better(own, "nama berkas")).isEqualTo(title);
    }
}
