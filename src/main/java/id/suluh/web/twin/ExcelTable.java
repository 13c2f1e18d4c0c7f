package id.suluh.web.twin;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/** A workbook: the rows with numbers and dates as such, and a sheet that says what it is. A text is never a formula. */
final class ExcelTable implements TableWriter {
    /** Rows kept in memory before they are written away. */
    private static final int BATCH = 500;

    /** Excel's own bound on the text of a cell. */
    private static final int LONGEST = 32_767;

    @Override
    public void write(Table table, TwinPlace place, OutputStream out) throws IOException {
        Workbook book = new Workbook(out, "Suluh", "1.0");
        rows(table, book.newWorksheet(table.name()));
        about(table, place, book.newWorksheet(place.words().about()));
        book.finish();
    }

    private static void rows(Table table, Worksheet sheet) throws IOException {
        for (int column = 0; column < table.columns().size(); column++) {
            text(sheet, 0, column, table.columns().get(column));
            sheet.style(0, column).bold().set();
        }
        sheet.freezePane(0, 1);
        int row = 1;
        while (table.rows().hasNext()) {
            List<@Nullable Object> cells = table.rows().next().cells();
            for (int column = 0; column < cells.size(); column++) {
                cell(sheet, row, column, cells.get(column));
            }
            if (row % BATCH == 0) {
                sheet.flush();
            }
            row++;
        }
        sheet.finish();
    }

    private static void cell(Worksheet sheet, int row, int column, @Nullable Object value) {
        if (value instanceof Number number) {
            sheet.value(row, column, number);
        } else if (value instanceof LocalDate date) {
            sheet.value(row, column, date);
            sheet.style(row, column).format("yyyy-mm-dd").set();
        } else if (value instanceof Boolean yes) {
            sheet.value(row, column, yes);
        } else if (value != null) {
            text(sheet, row, column, value.toString());
        }
    }

    private static void text(Worksheet sheet, int row, int column, String value) {
        String plain = PlainText.of(value);
        sheet.inlineString(row, column, plain.substring(0, Math.min(plain.length(), LONGEST)));
    }

    private static void about(Table table, TwinPlace place, Worksheet sheet) throws IOException {
        List<String> lines = List.of(
                table.title(), place.page(), place.note(table), place.words().made(place.now()));
        for (int row = 0; row < lines.size(); row++) {
            text(sheet, row, 0, lines.get(row));
        }
        sheet.finish();
    }
}
