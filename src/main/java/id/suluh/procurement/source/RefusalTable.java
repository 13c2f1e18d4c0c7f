package id.suluh.procurement.source;

import de.siegmar.fastcsv.writer.CsvWriter;
import id.suluh.procurement.source.RunView.RefusalLine;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;

/** Refusals as a CSV file that spreadsheets open as it is: with the mark of UTF-8, and nothing they would take for a formula. */
final class RefusalTable {
    private static final String MARK = "\ufeff";

    private RefusalTable() {}

    static String of(List<RefusalLine> refusals) {
        StringWriter text = new StringWriter().append(MARK);
        try (CsvWriter csv = CsvWriter.builder().build(text)) {
            write(csv, refusals);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString();
    }

    private static void write(CsvWriter csv, List<RefusalLine> refusals) {
        csv.writeRecord("number", "file", "line", "reason");
        for (RefusalLine each : refusals) {
            csv.writeRecord(
                    String.valueOf(each.number()),
                    safe(each.file()),
                    each.line() == 0 ? "" : String.valueOf(each.line()),
                    safe(each.reason()));
        }
    }

    private static String safe(String text) {
        return !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}
