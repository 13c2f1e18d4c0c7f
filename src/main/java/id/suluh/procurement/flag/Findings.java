package id.suluh.procurement.flag;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;

/** What was flagged, by subject, its id and the indicator; and the figures by which it was. */
final class Findings {
    private static final double FOUR_PLACES = 10_000;

    private final Map<Subject, Map<String, Map<String, Double>>> flags = new EnumMap<>(Subject.class);
    private final Map<String, Map<String, Double>> figures = new TreeMap<>();

    void flag(Subject subject, String id, String indicator, double value) {
        flags.computeIfAbsent(subject, first -> new LinkedHashMap<>())
                .computeIfAbsent(id, first -> new TreeMap<>())
                .put(indicator, value);
    }

    /** Notes a figure that held for all processes, rounded to four places; what no process gave is noted as no number. */
    void figure(String indicator, String name, double value) {
        figures.computeIfAbsent(indicator, first -> new TreeMap<>()).put(name, rounded(value));
    }

    private static double rounded(double value) {
        return Double.isFinite(value)
                ? Math.copySign(Math.floor(Math.abs(value) * FOUR_PLACES + 0.5), value) / FOUR_PLACES
                : value;
    }

    Map<Subject, Map<String, Map<String, Double>>> flags() {
        return flags;
    }

    Map<String, Map<String, Double>> figures() {
        return figures;
    }
}
