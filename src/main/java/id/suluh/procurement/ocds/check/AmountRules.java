package id.suluh.procurement.ocds.check;

import java.util.List;
import java.util.Optional;

/** Counts and amounts that speak of the same thing agree. */
final class AmountRules {
    private AmountRules() {}

    static void check(At release, Found found) {
        At tender = release.child("tender");
        if (tender.has("tenderers")) {
            int listed = tender.each("tenderers").size();
            tender.number("numberOfTenderers")
                    .filter(said -> said.longValue() != listed)
                    .ifPresent(said -> found.warning(
                            "number_of_tenderers_differs",
                            tender.place("numberOfTenderers"),
                            said + " tenderers are said and " + listed + " are listed"));
        }
        near(
                release.child("planning").child("budget").child("amount"),
                tender.child("value"),
                "budget_far_from_tender",
                found);
        for (At award : release.each("awards")) {
            List<At> contracts = release.each("contracts").stream()
                    .filter(contract -> String.valueOf(contract.id("awardID")).equals(award.id("id")))
                    .map(contract -> contract.child("value"))
                    .toList();
            Optional<Amounts> awarded = Amounts.of(award.child("value"));
            Amounts.sum(contracts)
                    .filter(sum -> awarded.isPresent() && !sum.near(awarded.get()))
                    .ifPresent(sum -> found.warning(
                            "contracts_far_from_award",
                            award.place("value"),
                            "its contracts come to " + sum + ", the award to " + awarded.orElseThrow()));
        }
        release.each("contracts").forEach(contract -> paid(contract, found));
    }

    private static void near(At one, At other, String code, Found found) {
        Optional<Amounts> first = Amounts.of(one);
        Optional<Amounts> second = Amounts.of(other);
        if (first.isPresent() && second.isPresent() && !first.get().near(second.get())) {
            found.warning(code, one.pointer(), first.get() + " is far from " + second.get() + " at " + other.pointer());
        }
    }

    private static void paid(At contract, Found found) {
        Optional<Amounts> agreed = Amounts.of(contract.child("value"));
        Amounts.sum(contract.child("implementation").each("transactions").stream()
                        .map(transaction -> transaction.child("value"))
                        .toList())
                .filter(sum -> agreed.isPresent() && sum.above(agreed.get()))
                .ifPresent(sum -> found.warning(
                        "paid_above_contract",
                        contract.child("implementation").place("transactions"),
                        sum + " was paid, above " + agreed.orElseThrow()));
    }
}
