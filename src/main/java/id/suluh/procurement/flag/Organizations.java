package id.suluh.procurement.flag;

import id.suluh.procurement.ocds.JsonObject;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The organisations of a bid or an award.
 *
 * @param count how many are listed, those without an id included
 * @param ids of those whose id is a text
 */
record Organizations(int count, List<String> ids) {
    static Organizations of(@Nullable Object array) {
        List<String> ids = new ArrayList<>();
        int count = 0;
        if (array instanceof Iterable<?> listed) {
            for (Object each : listed) {
                count++;
                String id = each instanceof JsonObject organization ? organization.text("id") : null;
                if (id != null) {
                    ids.add(id);
                }
            }
        }
        return new Organizations(count, List.copyOf(ids));
    }

    /** The only one; null when there are none or several, or it has no id. */
    @Nullable
    String single() {
        return count == 1 && ids.size() == 1 ? ids.get(0) : null;
    }
}
