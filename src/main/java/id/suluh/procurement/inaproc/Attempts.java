package id.suluh.procurement.inaproc;

import id.suluh.procurement.ocds.JsonNumber;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Processes of a run that may have failed, by what a repetition shares with them. Where none is found, nothing is said. */
final class Attempts {
    private final Map<String, List<Attempt>> found = new HashMap<>();

    private record Attempt(Row row, String code, long version, String date) {
        static Attempt of(Earlier how, Row row) {
            return new Attempt(
                    row, text(row, how.code()), versionOf(how, row), Objects.requireNonNullElse(dayOf(how, row), ""));
        }

        /** Under one code versions tell; under two the days do, or else the versions. */
        boolean isBefore(Attempt other) {
            boolean byVersion = code.equals(other.code) || date.isEmpty() || other.date.isEmpty();
            return byVersion ? version < other.version : date.compareTo(other.date) < 0;
        }
    }

    void learn(RecordKind kind, Row row) {
        for (Earlier how : kind.earlier()) {
            if (how.guards().stream().allMatch(guard -> guard.holds(row))) {
                Set<String> needed = new TreeSet<>(kind.ocidColumns());
                needed.addAll(List.of(how.code(), how.version(), how.date()));
                Attempt attempt = Attempt.of(how, row.only(needed));
                places(kind, how, row).forEach(place -> found.computeIfAbsent(place, first -> new ArrayList<>(1))
                        .add(attempt));
            }
        }
    }

    /** The record of the process whose repetition this one is; empty when it is none, or the run does not know. */
    Optional<Row> before(RecordKind kind, Row row) {
        for (Earlier how : kind.earlier()) {
            if (versionOf(how, row) < 2) {
                continue;
            }
            Attempt own = Attempt.of(how, row);
            Optional<Row> before = places(kind, how, row)
                    .map(place -> found.getOrDefault(place, List.of()).stream()
                            .filter(each -> each.isBefore(own))
                            .max(Comparator.comparing(Attempt::date).thenComparing(Attempt::version)))
                    .flatMap(Optional::stream)
                    .map(Attempt::row)
                    .findFirst();
            if (before.isPresent()) {
                return before;
            }
        }
        return Optional.empty();
    }

    private static Stream<String> places(RecordKind kind, Earlier how, Row row) {
        return how.by().stream().filter(column -> row.value(column) != null).flatMap(column -> Stream.of(
                        text(row, column).split("[;,|\\s]+", -1))
                .filter(code -> !code.isEmpty())
                .map(code -> kind.name() + " " + column + " " + Digits.id(code)));
    }

    private static String text(Row row, String column) {
        Object value = row.value(column);
        return value == null ? "" : Digits.id(value);
    }

    private static long versionOf(Earlier how, Row row) {
        Object value = row.value(how.version());
        JsonNumber number = value == null ? null : Digits.amount(value);
        return number == null ? 1 : number.value().longValue();
    }

    private static @Nullable String dayOf(Earlier how, Row row) {
        Object value = row.value(how.date());
        return value == null ? null : Dates.of(value);
    }
}
