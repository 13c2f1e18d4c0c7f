package id.suluh.procurement.flag;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** R003: fewer whole days to hand in bids than the rule asks for. A period that ends before it begins is short too. */
final class ShortSubmissionPeriod implements Indicator {
    private static final long DAYS = 15;

    /** Dates without time or zone cannot be told apart by a day. */
    private static final Pattern INSTANT =
            Pattern.compile("\\d{4}-\\d{2}-\\d{2}[Tt]\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,9})?([Zz]|[+-]\\d{2}:\\d{2})");

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
        Optional<OffsetDateTime> opens = instant(process.opens());
        Optional<OffsetDateTime> closes = instant(process.closes());
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
        return Duration.between(from, to).toDays();
    }

    private static Optional<OffsetDateTime> instant(@Nullable String text) {
        if (text == null || !INSTANT.matcher(text).matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(OffsetDateTime.parse(text));
        } catch (java.time.format.DateTimeParseException noSuchDay) {
            return Optional.empty();
        }
    }
}
