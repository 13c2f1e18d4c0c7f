package id.suluh.procurement.ocds.check;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** What stands in one stage fits the status of the stage before. */
final class StageRules {
    private static final Set<String> WITHOUT_RESULT =
            Set.of("planning", "planned", "active", "cancelled", "unsuccessful", "withdrawn");

    private static final Set<String> NOT_AWARDED = Set.of("pending", "cancelled", "unsuccessful");
    private static final Set<String> NOT_RUNNING = Set.of("pending", "cancelled");
    private static final Set<String> NOT_MET = Set.of("scheduled", "notMet");

    private StageRules() {}

    static void check(At release, Found found) {
        At tender = release.child("tender");
        direct(tender, found);
        results(release, tender, found);
        contracts(release, found);
        Stream.of(
                        release.child("planning").each("milestones").stream(),
                        tender.each("milestones").stream(),
                        release.each("contracts").stream()
                                .flatMap(contract -> Stream.concat(
                                        contract.each("milestones").stream(),
                                        contract.child("implementation").each("milestones").stream())))
                .flatMap(each -> each)
                .filter(milestone -> milestone.has("dateMet") && has(NOT_MET, milestone))
                .forEach(milestone -> found.warning(
                        "date_met_too_early",
                        milestone.place("dateMet"),
                        "the milestone is " + milestone.text("status") + " and has a date at which it was met"));
    }

    private static void direct(At tender, Found found) {
        List<At> tenderers = tender.each("tenderers");
        if ("direct".equals(tender.text("procurementMethod")) && tenderers.size() > 1) {
            found.warning(
                    "direct_with_competition",
                    tender.place("tenderers"),
                    "the method is direct and there are " + tenderers.size() + " tenderers");
        }
    }

    private static void results(At release, At tender, Found found) {
        if (!has(WITHOUT_RESULT, tender)) {
            return;
        }
        for (String stage : List.of("awards", "contracts")) {
            if (!release.each(stage).isEmpty()) {
                found.warning(
                        "result_before_its_time",
                        release.place(stage),
                        "the tender is " + tender.text("status") + " and there are " + stage);
            }
        }
    }

    private static void contracts(At release, Found found) {
        Map<String, At> awards = new HashMap<>();
        release.each("awards").forEach(award -> awards.put(String.valueOf(award.id("id")), award));
        for (At contract : release.each("contracts")) {
            At award = awards.get(String.valueOf(contract.id("awardID")));
            if (award != null && has(NOT_AWARDED, award)) {
                found.warning(
                        "contract_without_active_award",
                        contract.pointer(),
                        "the award of this contract is " + award.text("status"));
            }
            At implementation = contract.child("implementation");
            if (has(NOT_RUNNING, contract)
                    && !implementation.each("transactions").isEmpty()) {
                found.warning(
                        "payment_without_active_contract",
                        implementation.place("transactions"),
                        "the contract is " + contract.text("status") + " and was paid");
            }
        }
    }

    private static boolean has(Set<String> statuses, At object) {
        String status = object.text("status");
        return status != null && statuses.contains(status);
    }
}
