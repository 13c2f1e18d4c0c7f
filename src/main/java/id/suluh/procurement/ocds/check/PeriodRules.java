package id.suluh.procurement.ocds.check;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Periods end after they begin, and last as long as they say. */
final class PeriodRules {
    private static final List<String> OF_TENDER =
            List.of("tenderPeriod", "enquiryPeriod", "awardPeriod", "contractPeriod");

    private PeriodRules() {}

    static void check(At release, Found found) {
        At tender = release.child("tender");
        Stream.of(
                        OF_TENDER.stream().map(tender::child),
                        release.each("awards").stream().map(award -> award.child("contractPeriod")),
                        release.each("contracts").stream().map(contract -> contract.child("period")))
                .flatMap(each -> each)
                .forEach(period -> check(period, period.instant("startDate"), period.instant("endDate"), found));
    }

    private static void check(At period, Optional<OffsetDateTime> start, Optional<OffsetDateTime> end, Found found) {
        if (start.isEmpty() || end.isEmpty()) {
            return;
        }
        if (end.get().isBefore(start.get())) {
            found.warning("period_ends_before_it_begins", period.pointer(), "the period ends before it begins");
            return;
        }
        long days = Duration.between(start.get(), end.get()).toDays();
        // The day it begins may be counted or not.
        period.number("durationInDays")
                .filter(said -> said.longValue() < days - 1 || said.longValue() > days + 1)
                .ifPresent(said -> found.warning(
                        "duration_differs",
                        period.place("durationInDays"),
                        "the period lasts " + days + " days, not " + said));
    }
}
