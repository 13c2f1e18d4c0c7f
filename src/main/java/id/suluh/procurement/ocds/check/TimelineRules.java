package id.suluh.procurement.ocds.check;

import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.stream.Stream;

/** One thing after the other, and nothing after the release that tells of it. */
final class TimelineRules {
    private TimelineRules() {}

    private record Moment(At object, String field) {
        Optional<OffsetDateTime> instant() {
            return object.instant(field);
        }

        String place() {
            return object.place(field);
        }
    }

    static void check(At release, Found found) {
        At tender = release.child("tender");
        Moment closes = new Moment(tender.child("tenderPeriod"), "endDate");
        order(closes, new Moment(tender.child("contractPeriod"), "startDate"), found);
        for (At award : release.each("awards")) {
            Moment awarded = new Moment(award, "date");
            order(closes, awarded, found);
            release.each("contracts").stream()
                    .filter(contract -> String.valueOf(contract.id("awardID")).equals(award.id("id")))
                    .forEach(contract -> order(awarded, new Moment(contract, "dateSigned"), found));
        }
        for (At contract : release.each("contracts")) {
            Moment signed = new Moment(contract, "dateSigned");
            order(closes, signed, found);
            contract.child("implementation")
                    .each("transactions")
                    .forEach(paid -> order(signed, new Moment(paid, "date"), found));
        }
        release.instant("date").ifPresent(told -> happened(release)
                .filter(moment -> moment.instant().map(told::isBefore).orElse(false))
                .forEach(moment -> found.warning(
                        "after_the_release", moment.place(), "this lies after the release that tells of it")));
    }

    private static void order(Moment first, Moment second, Found found) {
        Optional<OffsetDateTime> before = first.instant();
        Optional<OffsetDateTime> after = second.instant();
        if (before.isPresent() && after.isPresent() && after.get().isBefore(before.get())) {
            found.warning("out_of_order", second.place(), "this lies before " + first.place() + ", which comes first");
        }
    }

    private static Stream<Moment> happened(At release) {
        return Stream.of(
                        release.each("awards").stream().map(award -> new Moment(award, "date")),
                        release.each("contracts").stream().map(contract -> new Moment(contract, "dateSigned")),
                        release.each("contracts").stream()
                                .flatMap(contract -> contract.child("implementation").each("transactions").stream())
                                .map(paid -> new Moment(paid, "date")),
                        release.each("contracts").stream()
                                .flatMap(contract -> contract.child("implementation").each("milestones").stream())
                                .map(milestone -> new Moment(milestone, "dateMet")),
                        Stream.of(release.child("tender"))
                                .flatMap(tender -> tender.each("documents").stream())
                                .map(document -> new Moment(document, "datePublished")))
                .flatMap(each -> each);
    }
}
