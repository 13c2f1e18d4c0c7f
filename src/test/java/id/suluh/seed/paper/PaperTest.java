package id.suluh.seed.paper;

import static org.assertj.core.api.Assertions.assertThat;

import id.suluh.seed.paper.Paper.Kind;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PaperTest {
    private final Paper paper =
            Paper.read("Judul (uji)", "Kaki", "# Bab\nSatu\nparagraf <&>.\n\n| a | 12 |\n---\nHalaman \\dua.");

    @Test
    void readsHeadingsParagraphsRowsAndPageBreaks() {
        assertThat(paper.blocks())
                .extracting(Paper.Block::kind)
                .containsExactly(Kind.HEADING, Kind.PARAGRAPH, Kind.ROW, Kind.NEW_PAGE, Kind.PARAGRAPH);
        assertThat(paper.blocks().get(1).text()).isEqualTo("Satu paragraf <&>.");
        assertThat(paper.blocks().get(2).texts()).containsExactly("a", "12");
    }

    @ParameterizedTest
    @EnumSource(PaperFormat.class)
    void writesTheSameBytesEachTime(PaperFormat format) {
        byte[] first = format.write(paper);
        byte[] second = format.write(paper);
        assertThat(second).isEqualTo(first);
    }

    @Test
    void pointsEveryEntryOfThePdfTableAtItsObject() {
        String pdf = new String(PaperFormat.PDF.write(paper), StandardCharsets.ISO_8859_1);
        Matcher entry = Pattern.compile("(\\d{10}) 00000 n ").matcher(pdf);
        int number = 0;
        while (entry.find()) {
            number++;
            assertThat(pdf.substring(Integer.parseInt(entry.group(1)))).startsWith(number + " 0 obj");
        }
        assertThat(number).isGreaterThan(6);
        assertThat(pdf).contains("(Judul \\(uji\\))").contains("Halaman \\\\dua.");
    }

    @Test
    void packsOfficeFilesWithTheirContentTypesFirst() throws IOException {
        assertThat(entries(PaperFormat.WORD.write(paper)))
                .containsExactly("[Content_Types].xml", "_rels/.rels", "word/document.xml");
        assertThat(entries(PaperFormat.EXCEL.write(paper))).contains("xl/worksheets/sheet1.xml");
    }

    @Test
    void escapesMarkup() {
        assertThat(new String(PaperFormat.WEB_PAGE.write(paper), StandardCharsets.UTF_8))
                .contains("&lt;&amp;&gt;");
    }

    private static List<String> entries(byte[] zip) throws IOException {
        List<String> names = new ArrayList<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                names.add(entry.getName());
            }
        }
        return names;
    }
}
