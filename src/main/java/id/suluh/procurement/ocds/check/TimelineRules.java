package id.suluh.procurement.ocds.check;

import java.time.OffsetDateTime;
import java.util.List;
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
            order(closes, new Moment(award.child("contractPeriod"), "startDate"), found);
            release.each("contracts").stream()
                    .filter(contract -> String.valueOf(contract.id("awardID")).equals(award.id("id")))
                    .forEach(contract -> order(awarded, new Moment(contract, "dateSigned"), found));
        }
        for (At contract : release.each("contracts")) {
            Moment signed = new Moment(contract, "dateSigned");
            order(closes, signed, found);
            order(closes, new Moment(contract.child("period"), "startDate"), found);
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
        List<At> contracts = release.each("contracts");
        List<At> implementations =
                contracts.stream().map(each -> each.child("implementation")).toList();
        List<At> stages = Stream.of(
                        Stream.of(release.child("planning"), release.child("tender")),
                        release.each("awards").stream(),
                        contracts.stream(),
                        implementations.stream())
                .flatMap(each -> each)
                .toList();
        return Stream.of(
                        fields(release.each("awards"), "date"),
                        fields(contracts, "dateSigned"),
                        fields(inside(implementations, "transactions"), "date"),
                        fields(inside(stages, "milestones"), "dateMet"),
                        fields(inside(stages, "milestones"), "dateModified"),
                        fields(inside(stages, "amendments"), "date"),
                        fields(inside(stages, "documents"), "datePublished"),
                        fields(inside(stages, "documents"), "dateModified"))
                .flatMap(each -> each);
    }

    private static List<At> inside(List<At> objects, String list) {
        return objects.stream().flatMap(each -> each.each(list).stream()).toList();
    }

    private static Stream<Moment> fields(List<At> objects, String field) {
        return objects.stream().map(each -> new Moment(each, field));
    }
}
