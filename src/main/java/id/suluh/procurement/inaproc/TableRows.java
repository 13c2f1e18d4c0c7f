package id.suluh.procurement.inaproc;

import id.suluh.procurement.ocds.JsonObject;
import id.suluh.procurement.ocds.Origin;
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
    private List<String> heading = List.of();
    private List<String> first = List.of();
    private int seen;

    TableRows(String file, RowSink sink) {
        this.file = file;
        this.sink = sink;
    }

    /** Takes the next row; says whether to go on with this table. */
    boolean row(List<Object> cells, long line) throws IOException {
        if (!heading.isEmpty()) {
            JsonObject record = record(cells);
            return record.size() == 0 || sink.row(Row.of(record, new Origin(file, line)));
        }
        List<String> names = cells.stream().map(String::valueOf).toList();
        Set<String> columns = columns(names);
        if (sink.isHeading(columns)) {
            heading = names;
        } else if (first.isEmpty() && columns.size() > 1) {
            first = names;
        }
        return ++seen < DEEPEST_HEADING || !heading.isEmpty();
    }

    /** How many columns a line has when parted by a sign and taken for a heading; 0 when it is none. */
    int columns(String line, char sign) {
        Set<String> columns = columns(List.of(line.split(Pattern.quote(String.valueOf(sign)), -1)));
        return columns.size() > 1 && sink.couldBeHeading(columns) ? columns.size() : 0;
    }

    boolean hasHeading() {
        return !heading.isEmpty();
    }

    /** What looks like a heading and is none of a known export. */
    List<String> unknownHeading() {
        return first;
    }

    private JsonObject record(List<Object> cells) {
        JsonObject record = new JsonObject();
        boolean empty = true;
        for (int i = 0; i < heading.size(); i++) {
            Object cell = i < cells.size() ? cells.get(i) : "";
            if (!heading.get(i).isBlank()) {
                record.put(heading.get(i), cell);
                empty &= cell.equals("");
            }
        }
        return empty ? new JsonObject() : record;
    }

    private static Set<String> columns(List<String> names) {
        Set<String> columns =
                new LinkedHashSet<>(names.stream().map(Columns::name).toList());
        columns.remove("");
        return columns;
    }
}
