package id.suluh.seed.paper;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The objects of a PDF file and the table that finds them (ISO 32000-1, 7.5). Objects 1 to 4 are catalogue, page tree and fonts. */
final class PdfObjects {
    /** WinAnsiEncoding, which the fonts are told to use. */
    private static final Charset ENCODING = Charset.forName("windows-1252");

    private static final int FIRST_PAGE = 5;

    private final List<String> contents = new ArrayList<>();

    /** Adds a page with this content stream. */
    void page(String content) {
        contents.add(content);
    }

    byte[] file(String title) {
        List<String> objects = new ArrayList<>();
        objects.add("<< /Type /Catalog /Pages 2 0 R /Lang (id) >>");
        String kids = IntStream.range(0, contents.size())
                .mapToObj(page -> (FIRST_PAGE + 2 * page) + " 0 R")
                .collect(Collectors.joining(" "));
        objects.add("<< /Type /Pages /Kids [" + kids + "] /Count " + contents.size() + " >>");
        objects.add(font("Helvetica"));
        objects.add(font("Helvetica-Bold"));
        for (int page = 0; page < contents.size(); page++) {
            objects.add(
                    "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /R 3 0 R /B 4 0 R >> >>"
                            + " /Contents " + (FIRST_PAGE + 2 * page + 1) + " 0 R >>");
            String content = contents.get(page);
            objects.add("<< /Length " + content.getBytes(ENCODING).length + " >>\nstream\n" + content + "endstream");
        }
        objects.add("<< /Title (" + escape(title) + ") /Producer (Suluh) >>");
        return assemble(objects);
    }

    private static byte[] assemble(List<String> objects) {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        put(file, "%PDF-1.4\n");
        StringBuilder table = new StringBuilder("0000000000 65535 f \n");
        for (int number = 1; number <= objects.size(); number++) {
            table.append(String.format(Locale.ROOT, "%010d 00000 n \n", file.size()));
            put(file, number + " 0 obj\n" + objects.get(number - 1) + "\nendobj\n");
        }
        int start = file.size();
        put(file, "xref\n0 " + (objects.size() + 1) + "\n" + table);
        put(
                file,
                "trailer\n<< /Size " + (objects.size() + 1) + " /Root 1 0 R /Info " + objects.size()
                        + " 0 R >>\nstartxref\n" + start + "\n%%EOF\n");
        return file.toByteArray();
    }

    private static String font(String name) {
        return "<< /Type /Font /Subtype /Type1 /BaseFont /" + name + " /Encoding /WinAnsiEncoding >>";
    }

    static String escape(String text) {
        return text.replace("\\", "\\\\").replace("(", "\\(").replace(")", "\\)");
    }

    private static void put(ByteArrayOutputStream file, String text) {
        file.writeBytes(text.getBytes(ENCODING));
    }
}
