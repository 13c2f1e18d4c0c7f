package id.suluh.procurement.ocds.check;

import id.suluh.procurement.ocds.JsonObject;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;

/** Everything that is checked in one release: its structure first, then what must hold between its parts. */
final class ReleaseCheck {
    private static final Pattern OCID = Pattern.compile("^ocds-[a-z0-9]{6}.*", Pattern.DOTALL);

    private static final List<BiConsumer<At, Found>> RULES = List.of(
            ReleaseCheck::prefix,
            FieldRules::check,
            PeriodRules::check,
            StageRules::check,
            TimelineRules::check,
            AmountRules::check,
            ReferenceRules::check);

    private ReleaseCheck() {}

    static void check(JsonObject release, String pointer, Found found) {
        new StructureCheck(found).object(release, "release", pointer);
        At at = new At(release, pointer);
        RULES.forEach(rule -> rule.accept(at, found));
    }

    private static void prefix(At release, Found found) {
        String ocid = release.text("ocid");
        if (ocid != null && !ocid.isBlank() && !OCID.matcher(ocid).matches()) {
            found.error(
                    "wrong_ocid_prefix",
                    release.place("ocid"),
                    "“" + ocid + "” does not begin with ocds- and the six letters or digits of a registered prefix");
        }
    }
}
