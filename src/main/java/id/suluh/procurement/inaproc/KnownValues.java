package id.suluh.procurement.inaproc;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** What one file of a run says and another lacks: participants come without the code of their LPSE, announcements with it. */
final class KnownValues {
    private final Map<String, Set<String>> found = new HashMap<>();
    private final Map<String, String> first = new HashMap<>();
    private final Set<String> several = new HashSet<>();
    private final Attempts attempts = new Attempts();
    private final String prefix;

    /** @param prefix of the OCIDs */
    KnownValues(String prefix) {
        this.prefix = prefix;
    }

    void learn(RecordKind kind, Row row) {
        kind.known().forEach((column, by) -> {
            Object value = row.value(column);
            Object key = row.value(by);
            if (value != null && key != null) {
                found.computeIfAbsent(column + " " + by + " " + Digits.id(key), first -> new HashSet<>(2))
                        .add(Digits.id(value));
            }
        });
        attempts.learn(kind, row);
        for (Several each : kind.several()) {
            Object key = row.value(each.by());
            String value = key == null || !each.asks(row) ? null : each.value().fill(row);
            if (key != null && value != null) {
                count(kind, each, key, value);
            }
        }
    }

    /** Each kind for itself: one may name a supplier by its code, another by its tax number. */
    private void count(RecordKind kind, Several each, Object key, String value) {
        String place = place(each, key);
        String before = first.putIfAbsent(kind.name() + " " + place, value);
        if (before != null && !before.equals(value)) {
            several.add(place);
        }
    }

    private static String place(Several each, Object key) {
        return each.name() + " " + each.by() + " " + Digits.id(key);
    }

    /** The record with what it lacks, where the run says one thing only, and with the process whose repetition it is. */
    Row completed(RecordKind kind, Row row) {
        Row whole = supplied(kind, row);
        return attempts.before(kind, whole)
                .map(before -> ocid(kind, supplied(kind, before)))
                .filter(failed -> !failed.isEmpty() && !failed.equals(ocid(kind, whole)))
                .map(failed -> whole.with("failed", failed))
                .orElse(whole);
    }

    /** Empty for a record without a code. */
    private String ocid(RecordKind kind, Row row) {
        return Objects.requireNonNullElse(kind.ocid(kind.prepared(row, prefix)), "");
    }

    private Row supplied(RecordKind kind, Row row) {
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
        for (Several each : kind.several()) {
            Object key = row.value(each.by());
            String value = key == null || !several.contains(place(each, key))
                    ? null
                    : each.value().fill(row);
            completed = value == null ? completed : completed.with(each.name(), value);
        }
        return completed;
    }
}
