package id.suluh.web.twin;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;

/** RFC 4180 in UTF-8; the byte order mark is what Excel knows UTF-8 by. Of rows left out the file name and a header tell. */
final class CsvTable implements TableWriter {
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    @Override
    public void write(Table table, TwinPlace place, OutputStream out) throws IOException {
        Writer text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        text.write(BYTE_ORDER_MARK);
        CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(text);
        csv.writeRecord(table.columns());
        while (table.rows().hasNext()) {
            csv.writeRecord(
                    table.rows().next().cells().stream().map(PlainText::csvCell).toList());
        }
        csv.flush();
        text.flush();
    }
}
