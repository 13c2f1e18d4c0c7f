package id.suluh.body;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One body as a file states it, checked. */
record BodyRow(
        String name,
        String shortName,
        List<String> aliases,
        Set<String> ambiguous,
        BodyKind kind,
        BodyLevel level,
        @Nullable String province,
        @Nullable String email,
        boolean verified,
        String note,
        String noteEn) {

    String slug() {
        return Names.slug(name);
    }

    /** Everything it is called, each spelling once: the name, the short name, then the aliases. */
    List<BodyName> names() {
        Map<String, BodyName> bySpelling = new LinkedHashMap<>();
        bySpelling.put(name, named(BodyName.NAME, name));
        if (!shortName.isEmpty()) {
            bySpelling.putIfAbsent(shortName, named(BodyName.SHORT, shortName));
        }
        for (String alias : aliases) {
            bySpelling.putIfAbsent(alias, named(BodyName.ALIAS, alias));
        }
        return new ArrayList<>(bySpelling.values());
    }

    private BodyName named(String role, String text) {
        return new BodyName(role, text, ambiguous.contains(Names.normalise(text)));
    }
}
