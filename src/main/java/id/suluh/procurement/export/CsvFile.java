package id.suluh.procurement.export;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import id.suluh.procurement.ocds.JsonNumber;
import id.suluh.procurement.ocds.JsonObject;
import id.suluh.web.twin.PlainText;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;

/** A table as compressed CSV with a byte order mark, as the lists of the portal have it. */
final class CsvFile implements YearFile {
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final BulkTable table;
    private final HashedFile file;
    private final CsvWriter csv;
    private long count;

    CsvFile(Path path, BulkTable table) throws IOException {
        this.table = table;
        this.file = HashedFile.at(path);
        Writer text = new OutputStreamWriter(new GZIPOutputStream(file), StandardCharsets.UTF_8);
        text.write(BYTE_ORDER_MARK);
        this.csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(text);
        csv.writeRecord(table.columns());
    }

    @Override
    public void add(JsonObject compiled, List<JsonObject> releases) {
        for (List<@Nullable Object> row : table.rows(compiled)) {
            csv.writeRecord(row.stream().map(CsvFile::cell).toList());
            count++;
        }
    }

    private static String cell(@Nullable Object value) {
        return value instanceof JsonNumber number
                ? number.text()
                : value == null ? "" : PlainText.safeInCsv(value.toString());
    }

    @Override
    public void close() throws IOException {
        csv.close();
    }

    @Override
    public List<BulkFile> described(String year, String state) throws IOException {
        return List.of(file.described(year, "csv.gz", "application/gzip", count, 0, state));
    }
}
