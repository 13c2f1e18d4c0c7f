package id.suluh.procurement.flag;

import id.suluh.procurement.ocds.Moment;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** R003: fewer whole days to hand in bids than the rule asks for. A period that ends before it begins is short too. */
final class ShortSubmissionPeriod implements Indicator {
    private static final long DAYS = 15;

    private final long days;
    private final Map<String, Long> daysByDetails;
    private final Set<String> methods;

    ShortSubmissionPeriod(FlagSettings settings) {
        this.days = settings.whole(code(), "threshold", DAYS);
        this.daysByDetails = settings.daysByDetails();
        this.methods = settings.list(code(), "procurement_methods", "");
    }

    @Override
    public String code() {
        return "R003";
    }

    @Override
    public @Nullable Gap take(Tendering process, Findings findings) {
        String method = process.method();
        if (!methods.isEmpty() && (method == null || !methods.contains(method))) {
            return Gap.OTHER_METHOD;
        }
        Optional<OffsetDateTime> opens = Moment.of(process.opens());
        Optional<OffsetDateTime> closes = Moment.of(process.closes());
        if (opens.isEmpty() || closes.isEmpty()) {
            return Gap.NO_TENDER_PERIOD;
        }
        String details = process.methodDetails();
        long least = details == null ? days : daysByDetails.getOrDefault(details, days);
        if (wholeDays(opens.get(), closes.get()) < least) {
            findings.flag(Subject.OCID, process.ocid(), code(), 1.0);
        }
        return null;
    }

    private static long wholeDays(OffsetDateTime from, OffsetDateTime to) {
        return from.until(to, ChronoUnit.DAYS);
    }
}
