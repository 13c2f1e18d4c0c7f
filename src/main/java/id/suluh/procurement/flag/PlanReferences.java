package id.suluh.procurement.flag;

import id.suluh.procurement.ocds.JsonObject;
import java.util.List;
import java.util.Objects;

/** The plans a process says that it comes from. */
public final class PlanReferences {
    private PlanReferences() {}

    /** Their OCIDs. */
    public static List<String> of(JsonObject compiled) {
        return compiled.objects("relatedProcesses").stream()
                .filter(related -> related.get("relationship") instanceof Iterable<?> kinds && has(kinds, "planning"))
                .map(related -> related.text("identifier"))
                .filter(Objects::nonNull)
                .toList();
    }

    private static boolean has(Iterable<?> kinds, String wanted) {
        for (Object kind : kinds) {
            if (wanted.equals(kind)) {
                return true;
            }
        }
        return false;
    }
}
