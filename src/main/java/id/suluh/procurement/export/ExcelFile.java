package id.suluh.procurement.export;

import id.suluh.procurement.ocds.JsonNumber;
import id.suluh.procurement.ocds.JsonObject;
import id.suluh.web.twin.PlainText;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/** A table as a workbook with numbers as numbers. What a sheet cannot hold is left out, counted, and in the CSV file. */
final class ExcelFile implements YearFile {
    /** Rows of a sheet without the head. */
    private static final int MOST = 1_048_575;

    /** Rows kept in memory before they are written away. */
    private static final int BATCH = 500;

    /** Excel's own bound on the text of a cell. */
    private static final int LONGEST = 32_767;

    private final BulkTable table;
    private final HashedFile file;
    private final Workbook book;
    private final Worksheet sheet;
    private int count;
    private long leftOut;

    ExcelFile(Path path, BulkTable table) throws IOException {
        this.table = table;
        this.file = HashedFile.at(path);
        this.book = new Workbook(file, "Suluh", "1.0");
        this.sheet = book.newWorksheet(table.file());
        for (int column = 0; column < table.columns().size(); column++) {
            sheet.inlineString(0, column, table.columns().get(column));
        }
        sheet.freezePane(0, 1);
    }

    @Override
    public void add(JsonObject compiled, List<JsonObject> releases) throws IOException {
        for (List<@Nullable Object> row : table.rows(compiled)) {
            if (count == MOST) {
                leftOut++;
                continue;
            }
            count++;
            for (int column = 0; column < row.size(); column++) {
                cell(column, row.get(column));
            }
            if (count % BATCH == 0) {
                sheet.flush();
            }
        }
    }

    private void cell(int column, @Nullable Object value) {
        if (value instanceof JsonNumber number) {
            sheet.value(count, column, new BigDecimal(number.text()));
        } else if (value != null) {
            String plain = PlainText.of(value.toString());
            sheet.inlineString(count, column, plain.substring(0, Math.min(plain.length(), LONGEST)));
        }
    }

    @Override
    public void close() throws IOException {
        sheet.finish();
        book.finish();
        file.close();
    }

    @Override
    public List<BulkFile> described(String year, String state) throws IOException {
        return List.of(file.described(
                year,
                "xlsx",
                "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
                count,
                leftOut,
                state));
    }
}
