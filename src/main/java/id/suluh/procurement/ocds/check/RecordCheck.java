package id.suluh.procurement.ocds.check;

import id.suluh.procurement.ocds.JsonObject;
import java.util.List;

/** What a record itself must hold: its OCID, and releases that are all whole or all links. */
final class RecordCheck {
    private RecordCheck() {}

    static void check(JsonObject record, String pointer, Found found) {
        At at = new At(record, pointer);
        String ocid = at.text("ocid");
        if (ocid == null || ocid.isBlank()) {
            found.error("required", at.place("ocid"), "a record must have the OCID of its process");
        }
        List<At> releases = at.each("releases");
        if (releases.isEmpty()) {
            found.error("required", at.place("releases"), "a record must have its releases, or links to them");
        }
        long links = releases.stream().filter(each -> isLink(each.object())).count();
        if (links > 0 && links < releases.size()) {
            found.error(
                    "mixed_releases",
                    at.place("releases"),
                    "some releases are whole and some are links; all must be alike");
        }
        releases.stream()
                .filter(each -> !isLink(each.object()))
                .filter(each -> ocid != null && !ocid.equals(each.text("ocid")))
                .forEach(each -> found.error(
                        "release_of_another_process",
                        each.place("ocid"),
                        "the record is of " + ocid + ", this release is not"));
    }

    /** A link has an address and no id. */
    static boolean isLink(JsonObject release) {
        return release.get("id") == null && release.get("url") != null;
    }
}
