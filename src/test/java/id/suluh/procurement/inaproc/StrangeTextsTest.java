package id.suluh.procurement.inaproc;

import static org.assertj.core.api.Assertions.assertThat;

import id.suluh.procurement.ocds.RawRelease;
import java.io.ByteArrayOutputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.apache.commons.compress.archivers.zip.Zip64Mode;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts as strangers send them: encodings, separators, headings, envelopes, damage. */
class StrangeTextsTest {
    private static final String TENDER = "{\"kd_tender\":%d,\"kd_lpse\":9,\"hps\":5,\"nama_paket\":\"Paket %1$d\"}";

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({
        "UTF-16LE, fffe",
        "UTF-16LE, ''",
        "UTF-16BE, feff",
        "UTF-16BE, ''",
        "UTF-32LE, fffe0000",
        "UTF-8, efbbbf",
        "UTF-8, ''",
        "windows-1252, ''",
    })
    void encodingsAreSeenFromTheFirstBytes(String charset, String mark) throws IOException {
        Path table = write("a.csv", charset, mark, "Kd Tender;HPS;Nama Paket\r\n5;1.500,00;Kafé “Uji”\r\n");
        Path json = write("b.json", charset, mark, "[{\"kd_tender\":6,\"hps\":5,\"nama_paket\":\"Kafé “Uji”\"}]");
        Exports exports = Exports.read(table, json);
        assertThat(exports.refusals).isEmpty();
        assertThat(exports.releases).hasSize(2);
        assertThat(exports.json().lines()).allMatch(line -> line.contains("Kafé “Uji”"));
    }

    @Test
    void aLetterOfWindowsFarBehindPlainOnesIsReadToo() throws IOException {
        String rows = "kd_tender,hps,nama_paket\n" + "5,5,Jalan\n".repeat(20_000) + "6,5,Kafé\n";
        Exports exports = Exports.read(write("a.csv", "windows-1252", "", rows));
        assertThat(exports.refusals).isEmpty();
        assertThat(exports.releases).hasSize(20_001);
        assertThat(new String(exports.releases.get(20_000).text().bytes(), StandardCharsets.UTF_8))
                .contains("Kafé");
    }

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t", "|"})
    void titlesStandAboveTheHeadingAndHeadingsAreWrittenInManyWays(String sign) throws IOException {
        List<String> headings = List.of(
                "kd_tender,hps,tgl_pengumuman_tender,nama_paket",
                "KD TENDER,Hps,Tgl. Pengumuman Tender,Nama-Paket",
                "kdTender,HPS,tglPengumumanTender,namaPaket",
                "KDTENDER,HPS,TGLPENGUMUMANTENDER,NAMAPAKET",
                "\"Kd_Tender\",\" hps \",\"Tgl Pengumuman Tender\",\"Nama Paket\"");
        for (String heading : headings) {
            String table =
                    "Laporan Tender 2024\nDinas Contoh, Kota Contoh; bidang | uji\n\n" + heading.replace(",", sign)
                            + "\n5,1500,2024-01-10,Jalan\n".replace(",", sign)
                            + heading.replace(",", sign) + "\n6,1500,2024-01-11,Jembatan\n".replace(",", sign);
            Exports exports = Exports.read(write("a.csv", "UTF-8", "", table));
            assertThat(exports.refusals).as(heading).isEmpty();
            assertThat(exports.unread).isEmpty();
            assertThat(exports.releases)
                    .extracting(RawRelease::ocid)
                    .containsExactly("ocds-uji123-t-5", "ocds-uji123-t-6");
            assertThat(exports.json()).contains("\"amount\":1500,", "2024-01-10T00:00:00+07:00", "Jembatan");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[%s,%s]",
                "{\"data\":[%s,%s]}",
                "{\"success\":true,\"result\":{\"meta\":{\"cursor\":null},\"data\":[%s,%s]}}",
                "{\"Payload\":{\"Rows\":[%s,%s]},\"total\":2}",
                "%s\n%s\n",
                "%s\r\n\r\n%s",
                "\n  [\n%s,\n%s\n]\n",
            })
    void envelopesOfJson(String shape) throws IOException {
        Exports exports = Exports.read(
                write("a.json", "UTF-8", "", String.format(shape, TENDER.formatted(5), TENDER.formatted(6))));
        assertThat(exports.refusals).isEmpty();
        assertThat(exports.releases)
                .extracting(RawRelease::ocid)
                .containsExactly("ocds-uji123-t-9-5", "ocds-uji123-t-9-6");
    }

    @Test
    void listsInsideARecordAreRecordsOfTheirOwnKind() throws IOException {
        Path file = write(
                "a.json",
                "UTF-8",
                "",
                "{\"data\":[{\"kd_tender\":5,\"kd_lpse\":9,\"namaPaket\":\"Jalan\",\"nip_ppk\":\"198001012005011001\","
                        + "\"peserta\":[{\"kdPeserta\":1,\"namaPenyedia\":\"PT Satu Contoh\",\"nilaiPenawaran\":10,\"pemenang\":1,\"hobi\":\"catur\"},"
                        + "{\"kd_peserta\":2,\"nama_penyedia\":\"PT Dua Contoh\",\"nilai_penawaran\":12}],"
                        + "\"jadwal\":[{\"kd_tahapan\":3,\"nama_tahapan\":\"Upload Dokumen Penawaran\",\"tgl_awal\":\"2024-01-10 08:00\",\"tgl_akhir\":\"2024-01-20 08:00\"}]}]}");
        Exports exports = Exports.read(file);
        assertThat(exports.refusals).isEmpty();
        assertThat(exports.unread.values()).containsExactly(Set.of("hobi"));
        assertThat(exports.releases).hasSize(3).extracting(RawRelease::ocid).containsOnly("ocds-uji123-t-9-5");
        assertThat(exports.json())
                .contains(
                        "\"title\":\"Jalan\"", "\"numberOfTenderers\":2", "2024-01-20T08:00:00+07:00", "PT Dua Contoh")
                .doesNotContain("198001012005011001", "catur");
    }

    @Test
    void ofWhatIsCutShortTheWholePartIsReadAndTheRestTold() throws IOException {
        String text = "[" + TENDER.formatted(5) + ",\n" + TENDER.formatted(6) + ",\n" + TENDER.formatted(7);
        Path cut = write("1.json", "UTF-8", "", text.substring(0, text.length() - 9));
        Path lines = write(
                "2.jsonl", "UTF-8", "", TENDER.formatted(8) + "\n{\"kd_tender\":9,\n" + TENDER.formatted(10) + "\n");
        Exports exports = Exports.read(cut, lines);
        assertThat(exports.releases)
                .extracting(release -> release.ocid().replaceFirst(".*-", ""))
                .containsExactly("5", "6", "8", "10");
        assertThat(exports.refusals)
                .hasSize(2)
                .anySatisfy(each ->
                        assertThat(each).contains("1.json:3", "the 2 records before it were read", "export it again"))
                .anySatisfy(each -> assertThat(each).contains("2.jsonl:2", "all others were"));
    }

    @Test
    void whatIsNoExportIsToldWithARemedy() throws IOException {
        Exports exports = Exports.read(
                write("1.csv", "UTF-8", "", "  \n"),
                write("2.json", "UTF-8", "", "{\"success\":true,\"data\":[]}"),
                write("3.csv", "UTF-8", "", "kd_tender,hps\n"),
                write("4.xls", "UTF-8", "", "<html><table><tr><td>kd_tender</td></tr></table></html>"),
                write("5.xls", "ISO-8859-1", "d0cf11e0a1b11ae1", ""),
                write("6.csv", "UTF-8", "", "warna,rasa\nmerah,manis\n"),
                write("7.csv", "UTF-8", "", "kd_tender,hps,nama_paket\n5,1,Jalan, jembatan\n,1,Jalan\n6,1,Jalan\n"),
                write("8.csv.gz", "ISO-8859-1", "1f8b0800", "rusak"));
        assertThat(exports.releases).extracting(RawRelease::ocid).containsExactly("ocds-uji123-t-6");
        assertThat(exports.refusals)
                .anySatisfy(each -> assertThat(each).contains("1.csv: the file is empty", "export it again"))
                .anySatisfy(each -> assertThat(each).contains("2.json: there is no record"))
                .anySatisfy(each -> assertThat(each).contains("3.csv: there is no record"))
                .anySatisfy(each -> assertThat(each).contains("4.xls: this is a web page", "CSV or XLSX"))
                .anySatisfy(each -> assertThat(each).contains("5.xls: this is a workbook of before 2007", "save it"))
                .anySatisfy(each -> assertThat(each).contains("6.csv:1: no heading", "--type", "columns: warna, rasa"))
                .anySatisfy(each -> assertThat(each).contains("7.csv:2: the row has more cells", "quotation marks"))
                .anySatisfy(each -> assertThat(each).contains("7.csv:3", "no code", "fill it in"))
                .anySatisfy(each -> assertThat(each).contains("8.csv.gz: the archive is damaged", "again"))
                .hasSize(9);
    }

    @Test
    void archivesWrittenIntoPipesAndCutArchivesAreRead() throws IOException {
        Path piped = folder.resolve("a.zip");
        try (ZipArchiveOutputStream out =
                new ZipArchiveOutputStream((OutputStream) new FileOutputStream(piped.toFile()))) {
            out.setUseZip64(Zip64Mode.Always);
            for (int i = 5; i < 7; i++) {
                out.putArchiveEntry(new ZipArchiveEntry(i + ".json"));
                out.write(TENDER.formatted(i).getBytes(StandardCharsets.UTF_8));
                out.closeArchiveEntry();
            }
        }
        byte[] whole = Files.readAllBytes(piped);
        Path cut = Files.write(folder.resolve("b.zip"), Arrays.copyOf(whole, whole.length / 4));
        Exports exports = Exports.read(piped, cut);
        assertThat(exports.releases).extracting(RawRelease::ocid).startsWith("ocds-uji123-t-9-5", "ocds-uji123-t-9-6");
        assertThat(exports.refusals).isNotEmpty().allMatch(each -> each.contains("b.zip"));
    }

    private Path write(String name, String charset, String mark, String text) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.write(java.util.HexFormat.of().parseHex(mark));
        bytes.write(text.getBytes(Charset.forName(charset)));
        return Files.write(folder.resolve(name), bytes.toByteArray());
    }
}
