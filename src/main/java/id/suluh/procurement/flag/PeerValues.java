package id.suluh.procurement.flag;

import java.util.HashMap;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/** Values by peer group, and where each group draws its line. */
final class PeerValues {
    private final String code;
    private final int least;
    private final Map<String, DoubleList> values = new HashMap<>();
    private final Map<String, Double> limits = new HashMap<>();

    PeerValues(String code, int least) {
        this.code = code;
        this.least = least;
    }

    void add(String group, double value) {
        values.computeIfAbsent(group, first -> new DoubleList()).add(value);
    }

    /** Draws the line of every group that is large enough; not a number where none can be drawn. */
    void settle(FlagFigures figures, ToDoubleFunction<Quartiles> line) {
        values.forEach((group, list) -> {
            Quartiles quartiles = list.quartiles();
            double limit = list.size() < least ? Double.NaN : line.applyAsDouble(quartiles);
            limits.put(group, limit);
            figures.group(code, group, list.size(), quartiles, limit);
        });
    }

    boolean tooSmall(String group) {
        DoubleList list = values.get(group);
        return list == null || list.size() < least;
    }

    /** Not a number where the group drew none. */
    double limit(String group) {
        return limits.getOrDefault(group, Double.NaN);
    }
}
