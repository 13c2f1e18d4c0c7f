package id.suluh.document.extract;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.zip.CRC32;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the reader makes of files of each kind. */
class DocumentReaderTest {
    @TempDir
    static Path folder;

    private static DocumentReader reader;

    @BeforeAll
    static void open() {
        reader = DocumentReader.open(ReaderClassPath.find(), folder, ReaderLimits.STANDARD);
    }

    @AfterAll
    static void close() {
        reader.close();
    }

    @Test
    void pagesOfAPdfKeepTheirNumbersEvenWhenOneIsBlank() throws Exception {
        Reading read = read("a.pdf", SampleFiles.pdf("Putusan Nomor 12", "", "Menetapkan"));
        assertThat(read.status()).isEqualTo(ReadStatus.OK);
        assertThat(read.type()).isEqualTo("application/pdf");
        assertThat(read.pages())
                .containsExactly(
                        new PageText(1, "", "Putusan Nomor 12"),
                        new PageText(2, "", ""),
                        new PageText(3, "", "Menetapkan"));
    }

    @Test
    void aWordFileIsReadWithItsLanguage() throws Exception {
        String indonesian =
                "Pemohon informasi dan termohon hadir dalam sidang yang dipimpin oleh majelis untuk perkara ini.";
        Reading read = read("b.docx", SampleFiles.docx(SampleFiles.paragraph(indonesian)));
        assertThat(read.status()).isEqualTo(ReadStatus.OK);
        assertThat(read.language()).isEqualTo("id");
        assertThat(read.pages()).extracting(PageText::text).containsExactly(indonesian);
    }

    @Test
    void aSheetIsASectionWithItsNameAndTabsBetweenCells() throws Exception {
        Reading read =
                read("c.xlsx", SampleFiles.xlsx("RUP", List.of(List.of("Paket", "Pagu"), List.of("Jalan", "100"))));
        assertThat(read.pages()).hasSize(1);
        assertThat(read.pages().get(0).heading()).isEqualTo("RUP");
        assertThat(read.pages().get(0).text()).contains("Paket\tPagu\nJalan\t100");
    }

    @Test
    void aLongSheetIsContinuedOnFurtherNumbers() throws Exception {
        List<List<String>> rows = IntStream.range(0, 5000)
                .mapToObj(i -> List.of("Pengadaan barang ke-" + i, "Rp " + i))
                .toList();
        Reading read = read("d.xlsx", SampleFiles.xlsx("Rencana", rows));
        assertThat(read.pages()).hasSizeGreaterThan(3).allSatisfy(page -> {
            assertThat(page.heading()).isEqualTo("Rencana");
            assertThat(page.text().length()).isLessThan(25_000);
        });
        assertThat(read.pages().get(read.pages().size() - 1).text()).endsWith("Pengadaan barang ke-4999\tRp 4999");
    }

    @Test
    void headingsDivideATextDocument() throws Exception {
        String html = "<html lang=en><title>T</title><h1>The tender</h1><p>It is for the road to the north."
                + "<h2>Price</h2><p>Not more than this, and it was the least of the offers.<script>alert(1)</script>";
        Reading read = read("e.html", SampleFiles.bytes(html));
        assertThat(read.language()).isEqualTo("en");
        assertThat(read.pages()).extracting(PageText::heading).containsExactly("The tender", "Price");
        assertThat(read.pages()).extracting(PageText::text).noneMatch(text -> text.contains("alert"));
        assertThat(read.first(MetadataNames.TITLE)).isEqualTo("T");
    }

    @Test
    void filesInAnArchiveAreChildrenWithTheirPath() throws Exception {
        byte[] inner = SampleFiles.zip(Map.of("../../dalam.txt", SampleFiles.bytes("isi berkas dalam")));
        Reading read = read("f.zip", SampleFiles.zip(Map.of("dalam.zip", inner)));
        assertThat(read.status()).isEqualTo(ReadStatus.OK);
        assertThat(read.children())
                .filteredOn(child -> child.reading().hasText())
                .singleElement()
                .satisfies(child -> {
                    assertThat(child.path()).startsWith("dalam.zip/").endsWith("dalam.txt");
                    assertThat(child.reading().pages().get(0).text()).isEqualTo("isi berkas dalam");
                });
    }

    @Test
    void aPictureIsEmptyAndSaysWhy() throws Exception {
        Reading read = read("g.png", png());
        assertThat(read.status()).isEqualTo(ReadStatus.EMPTY);
        assertThat(read.reason()).contains("pictures");
    }

    @Test
    void whatIsNotWhatItsNameSaysIsRefused() throws Exception {
        assertThat(read("h.pdf", SampleFiles.bytes("<html>hello</html>")).status())
                .isEqualTo(ReadStatus.REFUSED);
        assertThat(read("i.pdf", SampleFiles.bytes("MZ program")).status()).isEqualTo(ReadStatus.UNSUPPORTED);
        assertThat(read("j.pdf", new byte[0]).status()).isEqualTo(ReadStatus.EMPTY);
        assertThat(read("k.docx", cut(SampleFiles.docx(SampleFiles.paragraph("teks"))))
                        .status())
                .isEqualTo(ReadStatus.REFUSED);
    }

    @Test
    void anArchiveThatUnpacksToTooMuchIsNotUnpacked() throws Exception {
        Reading read = read("l.zip", SampleFiles.zip(Map.of("nol", new byte[30 * 1024 * 1024])));
        assertThat(read.status()).isEqualTo(ReadStatus.LIMIT);
        Map<String, byte[]> many = IntStream.range(0, 2001)
                .boxed()
                .collect(java.util.stream.Collectors.toMap(i -> "f" + i, i -> new byte[1]));
        assertThat(read("m.zip", SampleFiles.zip(many)).status()).isEqualTo(ReadStatus.LIMIT);
    }

    @Test
    void archivesInArchivesAreReadToALimit() throws Exception {
        byte[] nested = SampleFiles.bytes("paling dalam");
        for (int i = 0; i < 14; i++) {
            nested = SampleFiles.zip(Map.of(i == 0 ? "teks.txt" : "lagi.zip", nested));
        }
        Reading read = read("n.zip", nested);
        assertThat(read.status()).isEqualTo(ReadStatus.PARTIAL);
        assertThat(read.children()).hasSize(ReaderLimits.STANDARD.depth());
    }

    @Test
    void anEntityReachesNeitherFilesNorMemory() throws Exception {
        Path secret = Files.writeString(folder.resolve("rahasia.txt"), "kata kunci");
        Reading outside = read(
                "o.xml",
                SampleFiles.bytes(
                        "<!DOCTYPE r [<!ENTITY x SYSTEM \"" + secret.toUri() + "\">]><r>lihat &x; selesai</r>"));
        assertThat(outside.pages()).noneMatch(page -> page.text().contains("kunci"));
        String laughs = IntStream.range(1, 12)
                .mapToObj(i -> "<!ENTITY e" + i + " \"" + ("&e" + (i - 1) + ";").repeat(10) + "\">")
                .collect(joining());
        Reading much = read("p.xml", SampleFiles.bytes("<!DOCTYPE r [<!ENTITY e0 \"ha\">" + laughs + "]><r>&e11;</r>"));
        assertThat(much.status()).isIn(ReadStatus.LIMIT, ReadStatus.PARTIAL, ReadStatus.REFUSED);
    }

    private static Reading read(String name, byte[] content) throws IOException, InterruptedException {
        Path file = Files.write(folder.resolve("stored-" + name.replace('.', '-')), content);
        return reader.read(file, name);
    }

    private static byte[] cut(byte[] whole) {
        return java.util.Arrays.copyOf(whole, whole.length / 2);
    }

    /** A black point: header, one pixel, end. */
    private static byte[] png() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10});
        chunk(out, "IHDR", new byte[] {0, 0, 0, 1, 0, 0, 0, 1, 8, 0, 0, 0, 0});
        chunk(out, "IDAT", new byte[] {0x78, (byte) 0x9c, 0x63, 0, 0, 0, 2, 0, 1});
        chunk(out, "IEND", new byte[0]);
        return out.toByteArray();
    }

    private static void chunk(ByteArrayOutputStream out, String name, byte[] data) throws IOException {
        byte[] type = SampleFiles.bytes(name);
        CRC32 sum = new CRC32();
        sum.update(type);
        sum.update(data);
        out.write(java.nio.ByteBuffer.allocate(4).putInt(data.length).array());
        out.write(type);
        out.write(data);
        out.write(java.nio.ByteBuffer.allocate(4).putInt((int) sum.getValue()).array());
    }
}
