package id.suluh.procurement.inaproc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.suluh.procurement.ocds.RawRelease;
import id.suluh.procurement.ocds.check.Finding;
import id.suluh.procurement.ocds.check.OcdsCheck;
import id.suluh.procurement.ocds.check.Severity;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExportReaderTest {
    @TempDir
    Path folder;

    @Test
    void everyKindMakesReleasesWithoutErrors() throws IOException {
        Exports exports = Exports.read(Exports.FOLDER);
        assertThat(exports.refusals).isEmpty();
        assertThat(exports.releases)
                .extracting(RawRelease::ocid)
                .containsOnly(
                        "ocds-uji123-r-4400001",
                        "ocds-uji123-rs-3300001",
                        "ocds-uji123-t-901-8123000",
                        "ocds-uji123-n-901-91",
                        "ocds-uji123-c-66",
                        "ocds-uji123-w-67",
                        "ocds-uji123-e-5500");
        List<Finding> findings = new ArrayList<>();
        new OcdsCheck(findings::add)
                .read(new ByteArrayInputStream(exports.json().getBytes(StandardCharsets.UTF_8)));
        assertThat(findings)
                .filteredOn(finding -> finding.severity() == Severity.ERROR)
                .isEmpty();
    }

    @Test
    void aSecondReadingMakesTheSameReleases() throws IOException {
        assertThat(Exports.read(Exports.FOLDER).json())
                .isEqualTo(Exports.read(Exports.FOLDER).json());
    }

    @Test
    void participantsOfATenderAreOneRelease() throws IOException {
        Exports exports = Exports.read(Exports.FOLDER.resolve("peserta.csv"));
        assertThat(exports.releases).hasSize(1);
        assertThat(exports.json())
                .contains(
                        "\"numberOfTenderers\":3",
                        "{\"id\":\"1\",\"status\":\"valid\",\"value\":{\"amount\":10900000000,",
                        "{\"id\":\"2\",\"status\":\"disqualified\"",
                        "{\"id\":\"3\",\"status\":\"invited\"",
                        "{\"id\":\"4\",\"status\":\"valid\",\"value\":{\"amount\":11200000000,",
                        "{\"scheme\":\"ID-NPWP\",\"id\":\"0012345678901000\"}");
    }

    @Test
    void aTableOfWindowsWithATitleAboveItIsRead() throws IOException {
        Path file = folder.resolve("a.csv");
        Files.write(
                file,
                "Laporan Caf\u00e9\n\nKD RUP;MAK;Pagu;Sumber Dana\n7.0;1.2.3;1.500.000,00;Hib\u00e9\n;;;\n"
                        .getBytes(Charset.forName("windows-1252")));
        Exports exports = Exports.read(file);
        assertThat(exports.refusals).isEmpty();
        assertThat(exports.json()).contains("ocds-uji123-r-7", "\"amount\":1500000,", "Hib\u00e9");
    }

    @Test
    void aWorkbookIsReadFromTheSheetWithTheHeading() throws IOException {
        Path file = folder.resolve("a.xlsx");
        workbook(
                file,
                "<row r='1'><c r='A1' t='inlineStr'><is><t>Rencana Umum</t></is></c></row>"
                        + "<row r='3'><c r='A3' t='inlineStr'><is><t>kd_rup</t></is></c><c r='B3' t='inlineStr'><is><t>nama_paket</t></is></c>"
                        + "<c r='C3' t='inlineStr'><is><t>metode_pengadaan</t></is></c><c r='D3' t='inlineStr'><is><t>tgl_pengumuman_paket</t></is></c></row>"
                        + "<row r='4'><c r='A4'><v>4.4000017E7</v></c><c r='B4' t='inlineStr'><is><t>Jalan</t></is></c>"
                        + "<c r='C4' t='inlineStr'><is><t>Tender Cepat</t></is></c><c r='D4'><v>45293</v></c></row>");
        Exports exports = Exports.read(file);
        assertThat(exports.refusals).isEmpty();
        assertThat(exports.json())
                .contains("ocds-uji123-r-44000017", "\"procurementMethod\":\"open\"", "2024-01-02T00:00:00+07:00");
        assertThat(exports.releases.get(0).origin().line()).isEqualTo(4);
    }

    @Test
    void whatCannotBeReadIsRefusedWithItsPlace() throws IOException {
        Path unknown = Files.writeString(folder.resolve("1.json"), "[{\"warna\":\"merah\",\"rasa\":\"manis\"}]");
        Path table = Files.writeString(folder.resolve("2.csv"), "warna,rasa\nmerah,manis\n");
        Path broken = Files.writeString(
                folder.resolve("3.json"), "[{\"kd_tender\":1,\"hps\":5},\n{\"kd_tender\":null,\"hps\":5},\n{oops]");
        Path empty = Files.writeString(folder.resolve("4.csv"), "");
        Path damaged = Files.writeString(folder.resolve("5.xlsx"), "PK not a workbook");
        Exports exports = Exports.read(unknown, table, broken, empty, damaged, folder.resolve("none.json"));
        assertThat(exports.releases).hasSize(1);
        assertThat(exports.refusals)
                .anySatisfy(each -> assertThat(each).contains("1.json:1", "warna, rasa"))
                .anySatisfy(each -> assertThat(each).contains("2.csv:1", "warna, rasa"))
                .anySatisfy(each -> assertThat(each).contains("3.json:2", "no code"))
                .anySatisfy(each -> assertThat(each).contains("3.json:3", "not JSON"))
                .anySatisfy(each -> assertThat(each).contains("4.csv", "empty"))
                .anySatisfy(each -> assertThat(each).contains("5.xlsx"))
                .anySatisfy(each -> assertThat(each).contains("none.json", "no such file"))
                .hasSize(7);
    }

    @Test
    void aNewExportIsAFile() throws IOException {
        Path map = Files.writeString(folder.resolve("hibah.map"), """
                # Grants, invented for this test.
                columns kode_hibah
                ocid {prefix}-h-{kode_hibah}
                tag planning
                kode_hibah -> planning/budget/id : id
                jumlah -> planning/budget/amount : money
                """);
        Path file = Files.writeString(folder.resolve("hibah.csv"), "Kode Hibah,Jumlah\n12,5000\n");
        Exports exports = new Exports();
        new ExportReader(new RecordKinds(List.of(map)), null, "ocds-uji123")
                .read(List.of(file.toString()), InputStream.nullInputStream(), exports);
        assertThat(exports.refusals).isEmpty();
        assertThat(exports.json())
                .contains("ocds-uji123-h-12", "\"planning\":{\"budget\":{\"id\":\"12\",\"amount\":{\"amount\":5000,");
    }

    @Test
    void theTypeThatIsAskedForGoesBeforeTheColumns() throws IOException {
        Path file = Files.writeString(folder.resolve("a.json"), "[{\"kd_tender\":5,\"nama_paket\":\"Tanpa ciri\"}]");
        RecordKinds kinds = new RecordKinds(List.of());
        Exports exports = new Exports();
        new ExportReader(kinds, "tender-pengumuman", "ocds-uji123")
                .read(List.of(file.toString()), InputStream.nullInputStream(), exports);
        assertThat(exports.json()).contains("ocds-uji123-t-5", "Tanpa ciri");
        assertThatThrownBy(() -> new ExportReader(kinds, "tidak-ada", "ocds-uji123"))
                .hasMessageContaining("tidak-ada")
                .hasMessageContaining("rup-penyedia");
    }

    @Test
    void archivesAndStandardInputAreReadAsFilesAre() throws IOException {
        String tender = "[{\"kd_lpse\":9,\"kd_tender\":5,\"hps\":5}]";
        Path book = folder.resolve("b.xlsx");
        workbook(
                book,
                "<row r='1'><c r='A1' t='inlineStr'><is><t>kd_rup</t></is></c><c r='B1' t='inlineStr'><is><t>metode_pengadaan</t></is></c></row>"
                        + "<row r='2'><c r='A2'><v>77</v></c><c r='B2' t='inlineStr'><is><t>Tender</t></is></c></row>");
        Path zip = folder.resolve("semua.zip");
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip))) {
            entry(out, "a/tender.json", tender);
            entry(out, "peserta.csv", "kd_tender,kd_peserta,nama_penyedia\n5,1,PT Zip Contoh\n");
            out.putNextEntry(new ZipEntry("b.xlsx"));
            Files.copy(book, out);
            out.closeEntry();
            entry(out, "bacaan.txt", "bukan data");
        }
        Exports exports = Exports.read(zip);
        assertThat(exports.refusals).isEmpty();
        assertThat(exports.releases)
                .extracting(RawRelease::ocid)
                .containsExactlyInAnyOrder("ocds-uji123-t-9-5", "ocds-uji123-t-9-5", "ocds-uji123-r-77");
        assertThat(exports.releases)
                .extracting(release -> release.origin().file())
                .allMatch(name -> name.startsWith(zip + "!"));

        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
            out.write(tender.getBytes(StandardCharsets.UTF_8));
        }
        Exports piped = Exports.read(List.of("-"), new ByteArrayInputStream(packed.toByteArray()));
        assertThat(piped.releases)
                .singleElement()
                .satisfies(release -> assertThat(release.origin().toString()).isEqualTo("-:1"));
    }

    @Test
    void aTenderHeldAgainIsAProcessOfItsOwnThatNamesTheOneThatFailed() throws IOException {
        Path first = Files.writeString(
                folder.resolve("1.json"),
                "[{\"kd_lpse\":9,\"kd_tender\":5,\"hps\":5,\"versi_tender\":1,\"status_tender\":\"Gagal\"},"
                        + "{\"kd_lpse\":9,\"kd_tender\":5,\"hps\":5,\"versi_tender\":2},"
                        + "{\"kd_lpse\":9,\"kd_tender\":5,\"hps\":5,\"versi_tender\":3}]");
        Path bidders = Files.writeString(
                folder.resolve("2.csv"), "kd_tender,kd_peserta,versi_tender,nama_penyedia\n5,1,3,PT Ulang Contoh\n");
        Exports exports = Exports.read(first, bidders);
        assertThat(exports.releases)
                .extracting(RawRelease::ocid)
                .containsExactly(
                        "ocds-uji123-t-9-5", "ocds-uji123-t-9-5-v2", "ocds-uji123-t-9-5-v3", "ocds-uji123-t-9-5-v3");
        assertThat(exports.json().lines().toList().get(0)).doesNotContain("unsuccessfulProcess");
        assertThat(exports.json().lines().toList().get(1))
                .contains(
                        "\"relationship\":[\"unsuccessfulProcess\"],\"scheme\":\"ocid\",\"identifier\":\"ocds-uji123-t-9-5\"");
        assertThat(exports.json().lines().toList().get(2)).contains("\"identifier\":\"ocds-uji123-t-9-5-v2\"");
    }

    @Test
    void aRepetitionIsKnownByWhatIsSaidOfItAlone() throws IOException {
        Path file = Files.writeString(
                folder.resolve("1.json"),
                "[{\"kd_tender\":5,\"hps\":5,\"status_tender\":\"Tender Gagal\",\"ket_diulang\":\"tidak ada yang lulus\"},"
                        + "{\"kd_tender\":5,\"hps\":5,\"status_tender\":\"Aktif\",\"ket_diulang\":\"Tender ulang\"},"
                        + "{\"kd_tender\":6,\"hps\":5,\"ket_diulang\":\"-\"}]");
        Exports exports = Exports.read(file);
        assertThat(exports.releases)
                .extracting(RawRelease::ocid)
                .containsExactly("ocds-uji123-t-5", "ocds-uji123-t-5-v2", "ocds-uji123-t-6");
        assertThat(exports.json().lines().toList().get(0)).doesNotContain("unsuccessfulProcess");
        assertThat(exports.json().lines().toList().get(1))
                .contains("[\"unsuccessfulProcess\"],\"scheme\":\"ocid\",\"identifier\":\"ocds-uji123-t-5\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'result':[{'KD_TENDER':'0012','Hps':'Rp 1.500.000,00','warna':1}]}",
                "{'success':true,'data':{'data':[{'kd tender':'0012','hps':1500000.0,'warna':1}]}}",
                "\ufeff{'kd-tender':'0012','hps':'1,500,000.00','warna':null}\n",
                "Kd_Tender;HPS;Warna\n0012;1.500.000,00;\n",
                "\ufeffkd_tender\thps\twarna\n0012\tRp. 1.500.000,-\tmerah, biru, hijau, kuning\n",
                "sep=|\nKD TENDER|HPS|Warna\n'0012|1500000|-\n",
                "kd_tender,hps,warna\n=\"0012\",1.5E+6,NULL\n",
            })
    void oddFilesAreReadAndWhatNobodyKnowsIsTold(String text) throws IOException {
        boolean json = text.contains("{");
        Path file = Files.writeString(folder.resolve("odd"), json ? text.replace('\'', '"') : text);
        Path named = Files.move(file, folder.resolve(json ? "a.json" : "a.csv"));
        Exports exports = Exports.read(named);
        assertThat(exports.refusals).isEmpty();
        assertThat(exports.json())
                .contains("ocds-uji123-t-0012", "\"value\":{\"amount\":1500000,\"currency\":\"IDR\"}");
        assertThat(exports.unread.values()).singleElement().isEqualTo(Set.of("warna"));
    }

    @Test
    void suppliersOfAnotherFileCompleteWhatAPurchaseLacks() throws IOException {
        Path suppliers = Files.writeString(folder.resolve("penyedia.csv"), """
                kd_penyedia,npwp,kbli2020_penyedia,penyedia_ukm
                501,01.234.567.8-901.000,46599,Usaha Kecil
                """);
        Path orders = Files.writeString(folder.resolve("paket.csv"), """
                kd_paket,no_paket,kd_produk,kuantitas,harga_satuan,total_harga,kd_penyedia,nama_penyedia,wilayah harga,ongkos_kirim
                7,EP-7,11,2,10,25,501,PT Lapak Contoh,Provinsi Contoh,5
                """);
        Exports exports = Exports.read(suppliers, orders);
        assertThat(exports.refusals).isEmpty();
        assertThat(exports.unread).isEmpty();
        assertThat(exports.releases).hasSize(1);
        assertThat(exports.json())
                .contains(
                        "{\"scheme\":\"ID-NPWP\",\"id\":\"0012345678901000\"}",
                        "\"scale\":\"sme\"",
                        "{\"id\":\"46599\",\"scheme\":\"KBLI\"}",
                        "\"description\":\"11, wilayah harga Provinsi Contoh\"",
                        "{\"id\":\"kirim-11\",\"description\":\"Ongkos kirim\"");
    }

    @Test
    void eachOfSeveralWinnersHasAnAwardOfItsOwn() throws IOException {
        Path bidders = Files.writeString(folder.resolve("peserta.csv"), """
                kd_tender,kd_peserta,kd_penyedia,nama_penyedia,nilai_penawaran,pemenang,pemenang_terverifikasi
                5,1,501,PT Satu Contoh,100,1,1
                5,2,502,PT Dua Contoh,200,1,0
                5,3,503,PT Tiga Contoh,300,0,0
                6,4,501,PT Satu Contoh,400,1,1
                6,5,502,PT Dua Contoh,500,0,0
                """);
        Path contracts = Files.writeString(
                folder.resolve("kontrak.json"),
                "[{\"kd_tender\":5,\"no_kontrak\":\"K/2\",\"kd_penyedia\":502,\"nama_penyedia\":\"PT Dua Contoh\"},"
                        + "{\"kd_tender\":6,\"no_kontrak\":\"K/1\",\"kd_penyedia\":501,\"nama_penyedia\":\"PT Satu Contoh\"}]");
        Exports exports = Exports.read(bidders, contracts);
        assertThat(exports.refusals).isEmpty();
        List<String> releases = exports.json().lines().toList();
        assertThat(releases.get(0))
                .contains(
                        "{\"id\":\"5-501\",\"status\":\"active\",\"value\":{\"amount\":100,",
                        "{\"id\":\"5-502\",\"status\":\"pending\",\"value\":{\"amount\":200,")
                .doesNotContain("5-503");
        assertThat(releases.get(1)).contains("{\"id\":\"6\",\"status\":\"active\",\"value\":{\"amount\":400,");
        assertThat(releases.get(2)).contains("\"awardID\":\"5-502\"");
        assertThat(releases.get(3)).contains("\"awardID\":\"6\"");
    }

    private static void workbook(Path file, String rows) throws IOException {
        String space = "http://schemas.openxmlformats.org/";
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            entry(
                    zip,
                    "[Content_Types].xml",
                    "<Types xmlns='" + space
                            + "package/2006/content-types'><Override PartName='/xl/workbook.xml' ContentType='application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml'/></Types>");
            entry(
                    zip,
                    "xl/workbook.xml",
                    "<workbook xmlns='" + space + "spreadsheetml/2006/main' xmlns:r='" + space
                            + "officeDocument/2006/relationships'><sheets><sheet name='a' sheetId='1' r:id='r1'/></sheets></workbook>");
            entry(
                    zip,
                    "xl/_rels/workbook.xml.rels",
                    "<Relationships xmlns='" + space + "package/2006/relationships'><Relationship Id='r1' Type='"
                            + space
                            + "officeDocument/2006/relationships/worksheet' Target='worksheets/sheet1.xml'/></Relationships>");
            entry(
                    zip,
                    "xl/worksheets/sheet1.xml",
                    "<worksheet xmlns='" + space + "spreadsheetml/2006/main'><sheetData>" + rows
                            + "</sheetData></worksheet>");
        }
    }

    private static void entry(ZipOutputStream zip, String name, String text) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(text.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }
}
