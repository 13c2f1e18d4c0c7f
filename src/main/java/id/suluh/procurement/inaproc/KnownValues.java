package id.suluh.procurement.inaproc;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** What one file of a run says and another lacks: participants come without the code of their LPSE, announcements with it. */
final class KnownValues {
    private final Map<String, Set<String>> found = new HashMap<>();

    void learn(RecordKind kind, Row row) {
        kind.known().forEach((column, by) -> {
            Object value = row.value(column);
            Object key = row.value(by);
            if (value != null && key != null) {
                found.computeIfAbsent(column + " " + by + " " + Digits.id(key), first -> new HashSet<>(2))
                        .add(Digits.id(value));
            }
        });
    }

    /** The record with what it lacks, where the run says one thing only. */
    Row completed(RecordKind kind, Row row) {
        Row completed = row;
        for (Map.Entry<String, String> each : kind.known().entrySet()) {
            Object key = row.value(each.getValue());
            if (row.value(each.getKey()) == null && key != null) {
                Set<String> values =
                        found.getOrDefault(each.getKey() + " " + each.getValue() + " " + Digits.id(key), Set.of());
                completed = values.size() == 1
                        ? completed.with(each.getKey(), values.iterator().next())
                        : completed;
            }
        }
        return completed;
    }
}
