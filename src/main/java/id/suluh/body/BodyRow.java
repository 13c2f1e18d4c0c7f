package id.suluh.body;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One body as a file states it, checked. A file without a column says nothing of it: then the value is null, and what was recorded
 * before stays.
 *
 * @param ambiguous names, evened out, that must never be matched by a program
 * @param verified whether a source names the body
 */
record BodyRow(
        String name,
        String shortName,
        List<String> aliases,
        @Nullable Set<String> ambiguous,
        BodyKind kind,
        BodyLevel level,
        @Nullable String province,
        @Nullable String email,
        @Nullable Boolean verified,
        @Nullable String note,
        @Nullable String noteEn) {

    String slug() {
        return Names.slug(name);
    }

    /**
     * Everything it is called, each spelling once whatever its case: the name, the short name, then the aliases.
     *
     * @param doubtful the names, evened out, that are doubted
     */
    List<BodyName> names(Set<String> doubtful) {
        Map<String, BodyName> bySpelling = new LinkedHashMap<>();
        add(bySpelling, BodyName.NAME, name, doubtful);
        if (!shortName.isEmpty()) {
            add(bySpelling, BodyName.SHORT, shortName, doubtful);
        }
        aliases.forEach(alias -> add(bySpelling, BodyName.ALIAS, alias, doubtful));
        return new ArrayList<>(bySpelling.values());
    }

    private static void add(Map<String, BodyName> names, String role, String text, Set<String> doubtful) {
        BodyName name = new BodyName(role, text, doubtful.contains(Names.normalise(text)));
        names.putIfAbsent(text.toLowerCase(Locale.ROOT), name);
    }
}
