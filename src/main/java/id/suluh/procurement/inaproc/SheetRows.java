package id.suluh.procurement.inaproc;

import id.suluh.procurement.ocds.JsonNumber;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.jspecify.annotations.Nullable;

/** Records from the sheets of a workbook; each may be of another kind. */
final class SheetRows {
    /** Spreadsheets keep fifteen digits of a number; what stands behind them is not what was typed. */
    private static final BigDecimal TOO_LONG = BigDecimal.TEN.pow(15);

    private SheetRows() {}

    /** A workbook of several sheets is read as an archive of as many files. */
    static void read(InputStream in, String name, RowSink sink) throws IOException {
        try (ReadableWorkbook book = open(in);
                Stream<Sheet> all = book.getSheets()) {
            if (book.isDate1904()) {
                throw new ExcelReaderException("its days are counted from 1904, so all dates would be four years off");
            }
            List<Sheet> sheets = all.toList();
            for (Sheet sheet : sheets) {
                TableRows table = TableRows.ofSheet(sheets.size() == 1 ? name : name + "!" + sheet.getName(), sink);
                rows(sheet, table);
                table.finish();
            }
        }
    }

    private static ReadableWorkbook open(InputStream in) {
        try {
            return new ReadableWorkbook(in);
        } catch (IOException noWorkbook) {
            throw new ExcelReaderException("it is no workbook", noWorkbook);
        }
    }

    private static void rows(Sheet sheet, TableRows table) throws IOException {
        try (Stream<Row> rows = sheet.openStream()) {
            Iterator<Row> each = rows.iterator();
            boolean more = true;
            while (more && each.hasNext()) {
                Row row = each.next();
                List<Object> cells = new ArrayList<>();
                for (int i = 0; i < row.getCellCount(); i++) {
                    cells.add(value(row.getOptionalCell(i).orElse(null)));
                }
                more = table.row(cells, row.getRowNum());
            }
        }
    }

    private static Object value(@Nullable Cell cell) {
        if (cell == null || cell.getRawValue() == null || cell.getType() == CellType.ERROR) {
            return "";
        }
        return cell.getType() == CellType.NUMBER || cell.getValue() instanceof BigDecimal
                ? number(new BigDecimal(cell.getRawValue()))
                : cell.getText();
    }

    /** All digits where they are true, and an exponent where they are not, as a table of text would have it. */
    private static JsonNumber number(BigDecimal number) {
        if (number.abs().compareTo(TOO_LONG) < 0) {
            return new JsonNumber(number.toPlainString());
        }
        BigDecimal mantissa = number.stripTrailingZeros();
        int exponent = mantissa.precision() - mantissa.scale() - 1;
        return new JsonNumber(
                mantissa.movePointLeft(exponent).stripTrailingZeros().toPlainString() + "E" + exponent);
    }
}
