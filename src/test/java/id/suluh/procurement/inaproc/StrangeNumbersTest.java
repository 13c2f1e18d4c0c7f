package id.suluh.procurement.inaproc;

import static org.assertj.core.api.Assertions.assertThat;

import id.suluh.procurement.ocds.JsonNumber;
import id.suluh.procurement.ocds.RawRelease;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Workbooks of several sheets, and what spreadsheets make of codes, days and tax numbers. */
class StrangeNumbersTest {
    @TempDir
    Path folder;

    @Test
    void eachSheetIsReadByItsOwnKindOrRefusedByItsName() throws IOException {
        Map<String, List<List<?>>> sheets = new TreeMap<>();
        sheets.put("1 Sampul", List.of(List.of("Ekspor Dinas Contoh")));
        sheets.put(
                "2 Tender",
                List.of(
                        List.of("Judul"),
                        List.of("kd_tender", "hps", "tgl_pengumuman_tender"),
                        List.of(8123000, 1.5e9, 45293.5)));
        sheets.put(
                "3 Peserta",
                List.of(
                        List.of("kd_tender", "kd_peserta", "nama_penyedia", "npwp_penyedia", "hobi"),
                        List.of(8123000, 1, "PT Satu Contoh", 12345678901000L, "catur"),
                        List.of("", 2, "PT Dua Contoh", "", "")));
        sheets.put("4 Lain", List.of(List.of("warna", "rasa"), List.of("merah", "manis")));
        sheets.put("5", List.of());
        Exports exports = Exports.read(workbook(sheets));
        assertThat(exports.releases).hasSize(2).extracting(RawRelease::ocid).containsOnly("ocds-uji123-t-8123000");
        assertThat(exports.releases.get(1).origin().toString()).endsWith("a.xlsx!3 Peserta:2");
        assertThat(exports.json())
                .contains(
                        "2024-01-02T12:00:00+07:00",
                        "\"amount\":1500000000,",
                        "{\"scheme\":\"ID-NPWP\",\"id\":\"0012345678901000\"}");
        assertThat(exports.refusals)
                .hasSize(3)
                .anySatisfy(each -> assertThat(each).contains("a.xlsx!1 Sampul:1: no heading"))
                .anySatisfy(each -> assertThat(each).contains("a.xlsx!3 Peserta:3", "no code"))
                .anySatisfy(each -> assertThat(each).contains("a.xlsx!4 Lain:1: no heading", "columns: warna, rasa"));
        assertThat(exports.unread).containsOnlyKeys("a.xlsx!3 Peserta");
    }

    @Test
    void codesThatASpreadsheetCutAreRefusedAndTaxNumbersLeftOut() throws IOException {
        Path table = Files.writeString(folder.resolve("a.csv"), """
                kd_tender;kd_peserta;nama_penyedia;npwp_penyedia
                1,23457E+17;1;PT Satu Contoh;
                1.23457E+17;2;PT Dua Contoh;
                5;3;PT Tiga Contoh;1,23457E+14
                5;1E+12;PT Empat Contoh;
                """);
        Path json = Files.writeString(
                folder.resolve("b.json"),
                "[{\"kd_tender\":1.23457E17,\"hps\":5},{\"kd_tender\":123456789012345678,\"hps\":5}]");
        Path book = workbook(Map.of(
                "a", List.of(List.of("kd_tender", "hps"), List.of(123456789012345678L, 5), List.of(812300000000L, 5))));
        Exports exports = Exports.read(table, json, book);
        assertThat(exports.releases)
                .extracting(RawRelease::ocid)
                .containsExactly("ocds-uji123-t-5", "ocds-uji123-t-123456789012345678", "ocds-uji123-t-812300000000");
        assertThat(exports.json()).contains("PT Tiga Contoh").doesNotContain("ID-NPWP", "PT Empat");
        assertThat(exports.refusals)
                .hasSize(6)
                .anySatisfy(each -> assertThat(each).contains("a.csv:2: peserta-tender: kd_tender lost digits", "Text"))
                .anySatisfy(each -> assertThat(each).contains("a.csv:3: peserta-tender: kd_tender lost digits"))
                .anySatisfy(each -> assertThat(each).contains("a.csv:4: npwp_penyedia: 1 tax numbers lost digits"))
                .anySatisfy(each -> assertThat(each).contains("a.csv:5: peserta-tender: kd_peserta lost digits"))
                .anySatisfy(each -> assertThat(each).contains("b.json:1: tender-pengumuman: kd_tender lost digits"))
                .anySatisfy(each -> assertThat(each).contains("a.xlsx:2: tender-pengumuman: kd_tender lost digits"));
    }

    @ParameterizedTest
    @CsvSource({
        "1.23457E+17, true, true",
        "'1,23457E+17', true, true",
        "1.2E+12, true, false",
        "1.2345E7, false, false",
        "8.123E11, false, false",
        "1.234567890123456E15, false, false",
        "1.2345678901234567E16, true, true",
        "8123000, false, false",
        "600/12/E5, false, false",
    })
    void digitsAreLostWhereAnExponentStandsForThem(String written, boolean asText, boolean asNumber) {
        assertThat(Digits.isCut(written)).isEqualTo(asText);
        assertThat(Digits.isCut(new JsonNumber(written))).isEqualTo(asNumber);
    }

    @Test
    void daysInAllFormatsAreReadFromOneColumnAndTheOthersTold() throws IOException {
        String[] days = {
            "2024-01-10 13:30:00.000000Z",
            "2024-01-10T20:30:00+07:00",
            "\"Jan 10, 2024 8:30:00 PM\"",
            "10/01/2024 20:30",
            "45301.854166666664"
        };
        StringBuilder table = new StringBuilder("kd_tender,hps,tgl_pengumuman_tender\n");
        for (String day : days) {
            table.append("5,1,").append(day).append('\n');
        }
        table.append("6,1,12/25/2024\n7,1,nanti\n8,1,0000-00-00\n");
        Exports exports = Exports.read(Files.writeString(folder.resolve("a.csv"), table));
        assertThat(exports.releases).hasSize(8);
        assertThat(exports.json().lines().limit(5))
                .allMatch(line -> line.contains("\"date\":\"2024-01-10T20:30:00+07:00\""));
        assertThat(exports.refusals).singleElement().satisfies(each -> assertThat(each)
                .contains("a.csv:7: tgl_pengumuman_tender: 2 dates could not be read", "2024-01-31"));
    }

    private Path workbook(Map<String, List<List<?>>> sheets) throws IOException {
        Path file = folder.resolve("a.xlsx");
        try (OutputStream out = Files.newOutputStream(file)) {
            Workbook book = new Workbook(out, "Uji", "1.0");
            sheets.forEach((name, rows) -> {
                Worksheet sheet = book.newWorksheet(name);
                for (int row = 0; row < rows.size(); row++) {
                    for (int column = 0; column < rows.get(row).size(); column++) {
                        Object value = rows.get(row).get(column);
                        if (value instanceof Number number) {
                            sheet.value(row, column, number);
                        } else {
                            sheet.value(row, column, String.valueOf(value));
                        }
                    }
                }
            });
            book.finish();
        }
        return file;
    }
}
