package id.suluh.procurement.export;

import id.suluh.procurement.ocds.JsonObject;
import id.suluh.procurement.ocds.JsonTree;
import id.suluh.procurement.ocds.check.Finding;
import id.suluh.procurement.ocds.check.OcdsCheck;
import id.suluh.procurement.ocds.check.Severity;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * A release as it may stand in a package of version 1.1. What sources leave out at its head is filled in; a value that the standard does not
 * allow is left out, since one of them would make the whole package invalid. The OCID is never changed, even where its prefix is wrong.
 */
final class Publishable {
    /** Leaving something out may leave its object without what it must have; deeper than this no release goes. */
    private static final int ROUNDS = 12;

    private Publishable() {}

    /**
     * Makes the release valid.
     *
     * @param release is changed
     * @param id for a release that has none
     * @param known when the portal learned of it, for a release without a date that can be read
     */
    static JsonObject of(JsonObject release, String id, Instant known) {
        Upgrade.apply(release);
        ReleaseHead.complete(release, id, known);
        for (int round = 0; round < ROUNDS; round++) {
            Tidying.apply(release);
            List<String> wrong = wrong(release);
            if (wrong.isEmpty()) {
                break;
            }
            Pruning.remove(release, wrong);
        }
        return release;
    }

    private static List<String> wrong(JsonObject release) {
        List<String> pointers = new ArrayList<>();
        OcdsCheck check = new OcdsCheck(finding -> add(finding, pointers));
        try {
            check.read(new ByteArrayInputStream(JsonTree.bytes(release)));
        } catch (IOException e) {
            throw new IllegalStateException("cannot happen in memory", e);
        }
        return pointers;
    }

    private static void add(Finding finding, List<String> pointers) {
        if (finding.severity() == Severity.ERROR && !finding.code().equals("wrong_ocid_prefix")) {
            pointers.add(finding.pointer());
        }
    }
}
