package id.suluh.procurement.inaproc;

import id.suluh.procurement.ocds.JsonNumber;
import id.suluh.procurement.ocds.JsonObject;
import id.suluh.procurement.ocds.Origin;
import id.suluh.procurement.ocds.Refusal;
import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Records from a table whose heading need not stand in its first row: exports put titles above it. */
final class TableRows {
    private static final int DEEPEST_HEADING = 30;

    private final String file;
    private final RowSink sink;
    private final boolean shifts;
    private List<String> heading = List.of();
    private List<String> first = List.of();
    private int seen;
    private long records;

    private TableRows(String file, RowSink sink, boolean shifts) {
        this.file = file;
        this.sink = sink;
        this.shifts = shifts;
    }

    /** Of a text, where a separator too many puts everything behind it into the wrong column. */
    static TableRows ofText(String file, RowSink sink) {
        return new TableRows(file, sink, true);
    }

    /** Of a sheet, where people make notes beside the table. */
    static TableRows ofSheet(String file, RowSink sink) {
        return new TableRows(file, sink, false);
    }

    /** Takes the next row; says whether to go on with this table. */
    boolean row(List<Object> cells, long line) throws IOException {
        List<String> names = cells.stream().map(TableRows::text).toList();
        if (!heading.isEmpty()) {
            return names.equals(heading) || record(cells, names, line);
        }
        Set<String> columns = columns(names);
        if (sink.isHeading(columns)) {
            heading = names;
        } else if (first.size() <= 1 && !columns.isEmpty()) {
            first = List.copyOf(columns);
        }
        return ++seen < DEEPEST_HEADING || !heading.isEmpty();
    }

    /** How many columns a line has when parted by a sign and taken for a heading; 0 when it is none. */
    int columns(String line, char sign) {
        Set<String> columns = columns(List.of(line.split(Pattern.quote(String.valueOf(sign)), -1)));
        return columns.size() > 1 && sink.couldBeHeading(columns) ? columns.size() : 0;
    }

    /** Tells of a table that brought nothing. A sheet with nothing at all on it is no loss. */
    void finish() {
        if (heading.isEmpty() && (shifts || !first.isEmpty())) {
            refuse(
                    1,
                    "no heading of a known kind in the first rows: name the kind with --type, or describe it with --map; columns: "
                            + String.join(", ", first));
        } else if (!heading.isEmpty() && records == 0) {
            refuse(0, "there is no record under the heading; ask for another period or body");
        }
    }

    private boolean record(List<Object> cells, List<String> texts, long line) throws IOException {
        if (texts.stream().allMatch(String::isBlank)) {
            return true;
        }
        records++;
        boolean more = texts.stream().skip(heading.size()).anyMatch(text -> !text.isBlank());
        if (shifts && more) {
            refuse(
                    line,
                    "the row has more cells than the heading, so nobody knows which is which; a text with a separator in it must stand in"
                            + " quotation marks");
            return true;
        }
        JsonObject record = new JsonObject();
        for (int i = 0; i < heading.size(); i++) {
            if (!heading.get(i).isBlank()) {
                record.put(heading.get(i), i < cells.size() ? cells.get(i) : "");
            }
        }
        return sink.row(Row.of(record, new Origin(file, line)));
    }

    private void refuse(long line, String reason) {
        sink.refused(new Refusal(new Origin(file, line), reason));
    }

    private static String text(Object cell) {
        return cell instanceof JsonNumber number ? number.text() : String.valueOf(cell);
    }

    private static Set<String> columns(List<String> names) {
        Set<String> columns =
                new LinkedHashSet<>(names.stream().map(Columns::name).toList());
        columns.remove("");
        return columns;
    }
}
