package id.suluh.seed.paper;

import static id.suluh.seed.paper.WordPaper.bytes;

import id.suluh.seed.paper.Paper.Block;
import java.util.LinkedHashMap;
import java.util.Map;

/** A paper as a SpreadsheetML workbook with one sheet; amounts are numbers, everything else inline text. */
final class ExcelPaper {
    private static final String TYPES = """
            <?xml version="1.0" encoding="UTF-8"?>
            <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/></Types>
            """;
    private static final String RELATIONS = """
            <?xml version="1.0" encoding="UTF-8"?>
            <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="xl/workbook.xml"/></Relationships>
            """;
    private static final String WORKBOOK = """
            <?xml version="1.0" encoding="UTF-8"?>
            <workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="Lembar 1" sheetId="1" r:id="s1"/></sheets></workbook>
            """;
    private static final String SHEETS = """
            <?xml version="1.0" encoding="UTF-8"?>
            <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="s1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/></Relationships>
            """;

    private ExcelPaper() {}

    static byte[] write(Paper paper) {
        StringBuilder rows = new StringBuilder(row(cell(paper.title())));
        for (Block block : paper.blocks()) {
            StringBuilder cells = new StringBuilder();
            block.texts().forEach(text -> cells.append(cell(text)));
            rows.append(row(cells.toString()));
        }
        rows.append(row(cell(paper.footer())));
        Map<String, byte[]> parts = new LinkedHashMap<>();
        parts.put("[Content_Types].xml", bytes(TYPES));
        parts.put("_rels/.rels", bytes(RELATIONS));
        parts.put("xl/workbook.xml", bytes(WORKBOOK));
        parts.put("xl/_rels/workbook.xml.rels", bytes(SHEETS));
        parts.put(
                "xl/worksheets/sheet1.xml",
                bytes("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
                        + "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>"
                        + rows + "</sheetData></worksheet>"));
        return Packed.zip(parts);
    }

    private static String row(String cells) {
        return "<row>" + cells + "</row>";
    }

    private static String cell(String text) {
        return text.matches("[0-9]{1,15}")
                ? "<c><v>" + text + "</v></c>"
                : "<c t=\"inlineStr\"><is><t xml:space=\"preserve\">" + Markup.escape(text) + "</t></is></c>";
    }
}
