package id.suluh.procurement.inaproc;

import id.suluh.procurement.ocds.Origin;
import id.suluh.procurement.ocds.Refusal;
import id.suluh.procurement.ocds.ReleaseSink;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What of a file's records is not taken in: columns that no map names, and values that say nothing as they are written. These are told once
 * a column, with the first line and how many there are, and never with the value.
 */
final class LeftOut {
    /** Codes that others refer to. */
    private static final Pattern ID = Pattern.compile("(?:kd|kode)_.*|no_(?:kontrak|paket|sppbj)");

    private static final Pattern TAX_NUMBER = Pattern.compile("npwp(?:_.*)?");
    private static final Pattern DATE = Pattern.compile("(?:tgl|tanggal)_.*");

    /** What there is to see about a column, by its name. */
    private enum Look {
        ID,
        TAX_NUMBER,
        DATE,
        NOTHING;

        static Look at(String column) {
            return LeftOut.ID.matcher(column).matches()
                    ? ID
                    : LeftOut.TAX_NUMBER.matcher(column).matches()
                            ? TAX_NUMBER
                            : LeftOut.DATE.matcher(column).matches() ? DATE : NOTHING;
        }
    }

    private final Map<String, Look> looks = new HashMap<>();
    private final Map<String, Set<String>> unread = new LinkedHashMap<>();
    private final Map<Place, Counted> values = new LinkedHashMap<>();

    private record Place(String file, String column, String what) {}

    private record Counted(Origin first, long times) {}

    /** Notes what is left out; gives the column of an id that has lost digits, with which the record is of no use. */
    @Nullable
    String see(RecordKind kind, Row row) {
        Set<String> unknown = kind.unread(row.columns());
        if (!unknown.isEmpty()) {
            unread.computeIfAbsent(row.origin().file(), first -> new TreeSet<>())
                    .addAll(unknown);
        }
        for (Map.Entry<String, Object> each : row.values().entrySet()) {
            String column = each.getKey();
            Object value = each.getValue();
            Look look = kind.reads(column) ? looks.computeIfAbsent(column, Look::at) : Look.NOTHING;
            if (look == Look.ID && Digits.isCut(value)) {
                return column;
            }
            if (look == Look.TAX_NUMBER && Digits.isCut(value)) {
                note(
                        row,
                        column,
                        "tax numbers lost digits in a spreadsheet and were left out, the first here; give the column the format Text");
            } else if (look == Look.DATE && !Dates.isDate(value)) {
                note(
                        row,
                        column,
                        "dates could not be read and were left out, the first here; write them as 2024-01-31");
            }
        }
        return null;
    }

    private void note(Row row, String column, String what) {
        values.merge(
                new Place(row.origin().file(), column, what),
                new Counted(row.origin(), 1),
                (first, next) -> new Counted(first.first(), first.times() + 1));
    }

    void tell(ReleaseSink sink) {
        values.forEach((place, counted) -> sink.refused(
                new Refusal(counted.first(), place.column() + ": " + counted.times() + " " + place.what())));
        unread.forEach(sink::unread);
    }
}
