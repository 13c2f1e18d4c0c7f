package id.suluh.procurement.intake;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PublicWordsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/srv/rahasia/2024/data.json | data.json",
                "data.json | data.json",
                "- | -",
                "/srv/a.zip!dalam/b.json | a.zip!b.json",
                "C:\\Users\\Budi\\a.csv | a.csv",
                "budi@contoh.id.csv | [@]",
            })
    void ofAPathOnlyTheLastPartIsTold(String path, String shown) {
        assertThat(PublicWords.file(path)).isEqualTo(shown);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "not JSON: Unrecognized token 'Budi081234567890': was expecting | not JSON: Unrecognized token '…': was expecting",
                "no heading of a known kind; columns: Siti Aminah, 3201010101800001 | no heading of a known kind; columns not known",
                "cannot be opened: /home/siti/data/x.json is locked | cannot be opened: x.json is locked",
                "the number of ani@contoh.id is 0812 3456 7890 | the number of [@] is …",
                "ocds-uji123-t-1: the release has no date | ocds-uji123-t-1: the release has no date",
                "ocds-abc123-2024000000001: tender is an object and a text | ocds-abc123-2024000000001: tender is an object and a text",
            })
    void reasonsQuoteNothingPrivate(String reason, String shown) {
        assertThat(PublicWords.reason(reason)).isEqualTo(shown);
    }

    @ParameterizedTest
    @CsvSource({
        "/srv/2024-01_tender pengumuman.json, tender pengumuman",
        "tender-pengumuman-2023.csv.gz, tender pengumuman",
        "releases_2024.zip!a/1.json, releases",
        "20240101.json, #",
        "-, -",
    })
    void filesOfOneFamilyAreOneSource(String path, String family) {
        assertThat(SourceName.of(null, path)).isEqualTo(new SourceName(false, family));
        assertThat(SourceName.of(" Dinas Uji ", path)).isEqualTo(new SourceName(true, "Dinas Uji"));
    }
}
