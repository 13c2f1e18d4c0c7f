package id.suluh.procurement.inaproc;

import id.suluh.procurement.ocds.JsonNumber;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.jspecify.annotations.Nullable;

/** Records from the sheets of a workbook that have the heading of an export; each may be of another kind. */
final class SheetRows {
    private SheetRows() {}

    /** @param tables makes one for each sheet */
    static void read(InputStream in, Supplier<TableRows> tables) throws IOException {
        try (ReadableWorkbook book = open(in);
                Stream<Sheet> sheets = book.getSheets()) {
            for (Sheet sheet : (Iterable<Sheet>) sheets::iterator) {
                TableRows table = tables.get();
                rows(sheet, table);
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
        if (cell == null || cell.getRawValue() == null) {
            return "";
        }
        return cell.getType() == CellType.NUMBER ? new JsonNumber(cell.getRawValue()) : cell.getText();
    }
}
