package id.suluh.procurement.export;

import id.suluh.procurement.ocds.JsonObject;
import java.util.regex.Pattern;

/**
 * What the merge routine of the standard makes and its schema of versioned releases refuses is left out of them: texts in further languages,
 * such as {@code title_en}, where the schema asks for a plain text instead of versions, and {@code details} of parties, where it asks for
 * versions of the whole. The releases in the same record have both.
 */
final class VersionedForm {
    private static final Pattern FURTHER_LANGUAGE = Pattern.compile("[A-Za-z]+_[a-z]{2,3}(-[A-Za-z0-9]+)*");

    private VersionedForm() {}

    static void apply(JsonObject versioned) {
        versioned.objects("parties").forEach(party -> party.remove("details"));
        removeLanguages(versioned);
    }

    private static void removeLanguages(Object value) {
        if (value instanceof JsonObject object) {
            for (int i = object.size() - 1; i >= 0; i--) {
                if (FURTHER_LANGUAGE.matcher(object.name(i)).matches()) {
                    object.remove(object.name(i));
                } else {
                    removeLanguages(object.value(i));
                }
            }
        } else if (value instanceof Iterable<?> list) {
            list.forEach(VersionedForm::removeLanguages);
        }
    }
}
