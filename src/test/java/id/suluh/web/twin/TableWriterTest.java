package id.suluh.web.twin;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import id.suluh.web.Language;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import javax.xml.parsers.DocumentBuilderFactory;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Each format is read back by another program than the one that wrote it. */
class TableWriterTest {
    private static final List<String> COLUMNS = List.of("title", "amount", "date", "open", "note");
    private static final TwinMessages WORDS = new TwinMessages() {
        @Override
        public String takeAway() {
            return "take away";
        }

        @Override
        public String about() {
            return "About";
        }

        @Override
        public String whole(long total) {
            return "all " + total;
        }

        @Override
        public String cut(long most, long total) {
            return most + " of " + total;
        }

        @Override
        public String made(Instant moment) {
            return moment.toString();
        }
    };

    @Test
    void csvHasAByteOrderMarkAndNoCellThatASpreadsheetTakesForAFormula() throws IOException {
        String text = new String(written(TwinFormat.CSV, 10, 3), StandardCharsets.UTF_8);
        assertThat(text).startsWith("\uFEFFtitle,amount,date,open,note\r\n").endsWith("\r\n");
        List<CsvRecord> records = new ArrayList<>();
        try (CsvReader<CsvRecord> reader = CsvReader.builder().ofCsvRecord(new StringReader(text.substring(1)))) {
            reader.forEach(records::add);
        }
        assertThat(records).hasSize(4);
        assertThat(records.get(1).getFields())
                .containsExactly("'=HYPERLINK(\"http://x\";\"y\")", "-12.50", "2026-11-22", "true", "");
        assertThat(records.get(2).getFields())
                .containsExactly("Jembatan, \"baru\"\nbaris dua", "12345678901234567890", "", "", "'@SUM(A1)");
        assertThat(records.get(3).getField(0)).isEqualTo("'-1+1");
        assertThat(List.of("+1", "\tx", "\rx"))
                .allSatisfy(each -> assertThat(PlainText.safeInCsv(each)).isEqualTo("'" + each));
        assertThat(PlainText.safeInCsv("a=b")).isEqualTo("a=b");
    }

    @Test
    void aWorkbookHasNumbersAndDatesAsSuchAndTextNeverAsAFormula() throws IOException {
        byte[] file = written(TwinFormat.XLSX, 2, 3);
        try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(file))) {
            List<Row> rows = book.getFirstSheet().read();
            assertThat(rows).hasSize(4);
            Row first = rows.get(1);
            assertThat(first.getCell(0).getType()).isEqualTo(CellType.STRING);
            assertThat(first.getCell(0).getFormula()).isNull();
            assertThat(first.getCellText(0)).startsWith("=HYPERLINK");
            assertThat(first.getCell(1).getType()).isEqualTo(CellType.NUMBER);
            assertThat(first.getCellAsNumber(1))
                    .hasValueSatisfying(amount -> assertThat(amount).isEqualByComparingTo("-12.5"));
            assertThat(first.getCellAsDate(2).map(date -> date.toLocalDate())).contains(LocalDate.of(2026, 11, 22));
            assertThat(first.getCellAsBoolean(3)).contains(true);
            assertThat(book.getSheet(1).orElseThrow().read())
                    .extracting(row -> row.getCellText(0))
                    .contains("https://suluh.example/list?q=1", "2 of 3");
        }
    }

    @Test
    void jsonSaysWhetherItIsWhole() throws IOException {
        JsonNode json = new ObjectMapper().readTree(written(TwinFormat.JSON, 10, 3));
        assertThat(json.path("total").asLong()).isEqualTo(3);
        assertThat(json.path("whole").asBoolean()).isTrue();
        assertThat(json.at("/items/0/title").asText()).startsWith("=HYPERLINK");
        assertThat(json.at("/items/0/amount").decimalValue()).isEqualByComparingTo("-12.5");
        assertThat(json.at("/items/1/amount").bigIntegerValue()).isEqualTo("12345678901234567890");
        assertThat(json.at("/items/0/open").isBoolean()).isTrue();
        assertThat(json.at("/items/1/date").isNull()).isTrue();
        JsonNode cut = new ObjectMapper().readTree(written(TwinFormat.JSON, 2, 3));
        assertThat(cut.path("whole").asBoolean()).isFalse();
        assertThat(cut.path("note").asText()).isEqualTo("2 of 3");
    }

    @Test
    void aFeedHasAllThatRfc4287Requires() throws Exception {
        Document feed = parsed(written(TwinFormat.ATOM, 10, 3));
        Element root = feed.getDocumentElement();
        assertThat(root.getNamespaceURI()).isEqualTo("http://www.w3.org/2005/Atom");
        assertThat(children(root, "id")).containsExactly("https://suluh.example/list.atom?q=1");
        assertThat(children(root, "updated")).containsExactly("2026-11-22T01:02:03Z");
        assertThat(children(root, "author")).containsExactly("Suluh");
        assertThat(links(root))
                .contains(
                        Map.entry("self", "https://suluh.example/list.atom?q=1"),
                        Map.entry("alternate", "https://suluh.example/list?q=1"));
        assertThat(feed.getElementsByTagNameNS("*", "entry").getLength()).isEqualTo(3);
        Element entry = (Element) feed.getElementsByTagNameNS("*", "entry").item(0);
        assertThat(children(entry, "id")).containsExactly("https://suluh.example/1");
        assertThat(children(entry, "title")).containsExactly("<b>Satu</b> & dua");
        assertThat(children(entry, "updated")).containsExactly("2026-11-22T01:02:03Z");
        assertThat(links(entry)).containsExactly(Map.entry("alternate", "https://suluh.example/1"));
    }

    @Test
    void anEmptyFeedIsStillOne() throws Exception {
        Document feed = parsed(written(TwinFormat.ATOM, 0, 0));
        assertThat(children(feed.getDocumentElement(), "updated")).containsExactly("2026-11-22T05:00:00Z");
    }

    private static byte[] written(TwinFormat format, int most, int rows) throws IOException {
        List<TableRow> all = List.of(
                new TableRow(
                        "https://suluh.example/1",
                        "<b>Satu</b> & \u0001dua",
                        "ringkas",
                        Instant.parse("2026-11-22T01:02:03Z"),
                        Arrays.asList(
                                "=HYPERLINK(\"http://x\";\"y\")",
                                new BigDecimal("-12.50"),
                                LocalDate.of(2026, 11, 22),
                                true,
                                null)),
                new TableRow(
                        "https://suluh.example/2",
                        "Dua",
                        "",
                        Instant.parse("2026-11-20T01:02:03Z"),
                        Arrays.asList(
                                "Jembatan, \"baru\"\nbaris dua",
                                new BigDecimal("12345678901234567890"),
                                null,
                                null,
                                "@SUM(A1)")),
                new TableRow(
                        "https://suluh.example/3",
                        "Tiga",
                        "",
                        Instant.parse("2026-11-21T01:02:03Z"),
                        Arrays.asList("-1+1", 3, null, false, "x")));
        Table table =
                new Table("list", "Daftar", COLUMNS, rows, all.subList(0, rows).iterator());
        TwinPlace place = new TwinPlace(
                "https://suluh.example/list." + format.code() + "?q=1",
                "https://suluh.example/list?q=1",
                Language.ID.tag(),
                Instant.parse("2026-11-22T05:00:00Z"),
                most,
                WORDS);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        format.writer().write(table, place, out);
        return out.toByteArray();
    }

    private static Document parsed(byte[] xml) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        return factory.newDocumentBuilder().parse(new ByteArrayInputStream(xml));
    }

    private static List<String> children(Element parent, String name) {
        return elements(parent, name).stream().map(Element::getTextContent).toList();
    }

    private static List<Map.Entry<String, String>> links(Element parent) {
        return elements(parent, "link").stream()
                .map(link -> Map.entry(link.getAttribute("rel"), link.getAttribute("href")))
                .toList();
    }

    private static List<Element> elements(Element parent, String name) {
        List<Element> found = new ArrayList<>();
        for (int i = 0; i < parent.getChildNodes().getLength(); i++) {
            if (parent.getChildNodes().item(i) instanceof Element element
                    && element.getLocalName().equals(name)) {
                found.add(element);
            }
        }
        return found;
    }
}
