package id.suluh.procurement.inaproc;

import id.suluh.procurement.ocds.JsonNumber;
import id.suluh.procurement.ocds.JsonObject;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.BinaryOperator;

/** What becomes of a field that is set a second time, by the word of its reading. All others: the later value stands. */
final class Joining {
    private static final Map<String, BinaryOperator<Object>> JOININGS = Map.of(
            "count", Joining::added,
            "sum", Joining::summed,
            "codes", Joining::united,
            "listed", Joining::listed,
            "earliest", (old, more) -> old.toString().compareTo(more.toString()) <= 0 ? old : more,
            "latest", (old, more) -> old.toString().compareTo(more.toString()) >= 0 ? old : more);

    private Joining() {}

    static BinaryOperator<Object> of(String how) {
        return JOININGS.getOrDefault(how.split(" ", 2)[0], (old, more) -> more);
    }

    private static Object added(Object old, Object more) {
        return new JsonNumber(
                ((JsonNumber) old).value().add(((JsonNumber) more).value()).toPlainString());
    }

    private static Object summed(Object old, Object more) {
        JsonObject sum = (JsonObject) more;
        Object one = ((JsonObject) old).get("amount");
        Object other = sum.get("amount");
        if (one != null && other != null) {
            sum.put("amount", added(one, other));
        }
        return sum;
    }

    /** What was there before, and the next of a list behind it. */
    private static Object listed(Object old, Object more) {
        String before = old.toString();
        String next = more.toString();
        int colon = next.indexOf(": ");
        String heading = next.substring(0, colon + 2);
        return before.contains(heading) ? before + ", " + next.substring(heading.length()) : before + "; " + next;
    }

    private static Object united(Object old, Object more) {
        Set<Object> all = new LinkedHashSet<>();
        ((Iterable<?>) old).forEach(all::add);
        ((Iterable<?>) more).forEach(all::add);
        return new ArrayList<>(all);
    }
}
