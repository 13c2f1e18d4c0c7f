package id.suluh.procurement.ocds;

import java.util.List;
import java.util.Objects;
import java.util.Set;

/** What several readers of releases must understand alike. */
public final class Releases {
    /** Awards and contracts that came to nothing, or not yet to anything: codes of the lists awardStatus and contractStatus. */
    private static final Set<String> VOID = Set.of("cancelled", "unsuccessful", "pending");

    private Releases() {}

    /** Whether an award or a contract counts: one without a status does. */
    public static boolean stands(JsonObject awardOrContract) {
        return !VOID.contains(Objects.requireNonNullElse(awardOrContract.text("status"), ""));
    }

    /** Those that count. */
    public static List<JsonObject> standing(List<JsonObject> awardsOrContracts) {
        return awardsOrContracts.stream().filter(Releases::stands).toList();
    }

    /** Whether a party has the role; some publishers write one role as a text and no list. */
    public static boolean hasRole(JsonObject party, String role) {
        Object roles = party.get("roles");
        if (roles instanceof Iterable<?> all) {
            for (Object each : all) {
                if (role.equals(each)) {
                    return true;
                }
            }
        }
        return role.equals(roles);
    }
}
