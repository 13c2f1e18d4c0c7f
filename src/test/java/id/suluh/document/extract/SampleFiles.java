package id.suluh.document.extract;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Small files of each kind, made byte by byte so that tests need no library that the portal does not have. */
public final class SampleFiles {
    private static final String MAIN = "application/vnd.openxmlformats-officedocument.";

    private SampleFiles() {}

    /** A PDF with one line of text on each page. */
    public static byte[] pdf(String... pages) {
        List<String> objects = new ArrayList<>();
        StringBuilder kids = new StringBuilder();
        objects.add("<< /Type /Catalog /Pages 2 0 R >>");
        objects.add("");
        objects.add("<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>");
        for (String text : pages) {
            int page = objects.size() + 1;
            kids.append(page).append(" 0 R ");
            objects.add(
                    "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 3 0 R >> >> /Contents "
                            + (page + 1) + " 0 R >>");
            String content = "BT /F1 12 Tf 50 800 Td (" + text + ") Tj ET";
            objects.add("<< /Length " + content.length() + " >>\nstream\n" + content + "\nendstream");
        }
        objects.set(1, "<< /Type /Pages /Count " + pages.length + " /Kids [" + kids + "] >>");
        StringBuilder file = new StringBuilder("%PDF-1.4\n");
        StringBuilder table = new StringBuilder("0000000000 65535 f \n");
        for (int i = 0; i < objects.size(); i++) {
            table.append("%010d 00000 n %n".formatted(file.length()).replace(System.lineSeparator(), "\n"));
            file.append(i + 1).append(" 0 obj\n").append(objects.get(i)).append("\nendobj\n");
        }
        int start = file.length();
        file.append("xref\n0 ").append(objects.size() + 1).append('\n').append(table);
        file.append("trailer << /Root 1 0 R /Size ").append(objects.size() + 1).append(" >>\nstartxref\n");
        file.append(start).append("\n%%EOF\n");
        return file.toString().getBytes(StandardCharsets.ISO_8859_1);
    }

    /** A Word file with this body. */
    public static byte[] docx(String body) {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        parts.put("[Content_Types].xml", types("/word/document.xml", MAIN + "wordprocessingml.document.main+xml"));
        parts.put("_rels/.rels", relations("officeDocument", "word/document.xml"));
        parts.put(
                "word/document.xml",
                bytes("<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>"
                        + body + "</w:body></w:document>"));
        return zip(parts);
    }

    /** A paragraph of a Word file. */
    public static String paragraph(String text) {
        return "<w:p><w:r><w:t>" + text + "</w:t></w:r></w:p>";
    }

    /** A workbook with one sheet, of rows of inline texts. */
    public static byte[] xlsx(String sheet, List<List<String>> rows) {
        StringBuilder data = new StringBuilder();
        for (List<String> row : rows) {
            data.append("<row>");
            row.forEach(cell ->
                    data.append("<c t=\"inlineStr\"><is><t>").append(cell).append("</t></is></c>"));
            data.append("</row>");
        }
        String main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
        Map<String, byte[]> parts = new LinkedHashMap<>();
        parts.put("[Content_Types].xml", types("/xl/workbook.xml", MAIN + "spreadsheetml.sheet.main+xml"));
        parts.put("_rels/.rels", relations("officeDocument", "xl/workbook.xml"));
        parts.put(
                "xl/workbook.xml",
                bytes("<workbook xmlns=\"" + main
                        + "\" xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"><sheets><sheet name=\""
                        + sheet + "\" sheetId=\"1\" r:id=\"r1\"/></sheets></workbook>"));
        parts.put("xl/_rels/workbook.xml.rels", relations("worksheet", "worksheets/sheet1.xml"));
        parts.put(
                "xl/worksheets/sheet1.xml",
                bytes("<worksheet xmlns=\"" + main + "\"><sheetData>" + data + "</sheetData></worksheet>"));
        return zip(parts);
    }

    public static byte[] zip(Map<String, byte[]> files) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue());
                zip.closeEntry();
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }

    public static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] types(String part, String type) {
        return bytes("<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                + "<Default Extension=\"xml\" ContentType=\"" + MAIN + "spreadsheetml.worksheet+xml\"/>"
                + "<Override PartName=\"" + part + "\" ContentType=\"" + type + "\"/></Types>");
    }

    private static byte[] relations(String kind, String target) {
        return bytes("<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                + "<Relationship Id=\"r1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/"
                + kind
                + "\" Target=\"" + target + "\"/></Relationships>");
    }
}
