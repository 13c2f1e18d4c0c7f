package id.suluh.procurement.flag;

import id.suluh.procurement.ocds.JsonObject;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Computes what can be told from one process alone. Late bids are told by moments here, whatever zone they were written in. */
public final class ProcessFlags {
    private ProcessFlags() {}

    /** One result for each {@link FlagCode}, in their order. */
    public static List<ProcessFlag> of(JsonObject compiled) {
        Tendering process = Tendering.of(compiled);
        FlagSettings settings = FlagSettings.standard();
        Map<FlagCode, Indicator> indicators = new LinkedHashMap<>();
        indicators.put(FlagCode.R003, new ShortSubmissionPeriod(settings));
        indicators.put(FlagCode.R018, new SingleBid(settings));
        indicators.put(FlagCode.R028, new IdenticalPrices(settings));
        indicators.put(FlagCode.R030, new LateBidWon(ProcessFlags::byMoment));
        indicators.put(FlagCode.R035, new OthersDisqualified(settings));
        indicators.put(FlagCode.R036, new LowestBidDisqualified(settings, new MainCurrency(settings)));
        return indicators.entrySet().stream()
                .map(each -> flag(each.getKey(), each.getValue(), process, compiled))
                .toList();
    }

    private static ProcessFlag flag(
            FlagCode code, Indicator indicator, @Nullable Tendering process, JsonObject compiled) {
        Findings findings = new Findings();
        Gap gap = process == null || "cancelled".equals(process.status())
                ? Gap.EXCLUDED
                : indicator.take(process, findings);
        boolean flagged = !findings.flags().isEmpty();
        Verdict verdict = gap != null ? Verdict.NOT_COMPUTABLE : flagged ? Verdict.FLAGGED : Verdict.CLEAR;
        return new ProcessFlag(code, verdict, gap, FlagInputs.of(code, compiled));
    }

    /** Two texts that name no moment are neither late nor early. */
    private static int byMoment(String one, String other) {
        Optional<OffsetDateTime> first = moment(one);
        Optional<OffsetDateTime> second = moment(other);
        return first.isPresent() && second.isPresent()
                ? Comparator.comparing(OffsetDateTime::toInstant).compare(first.get(), second.get())
                : 0;
    }

    private static Optional<OffsetDateTime> moment(String text) {
        try {
            return Optional.of(OffsetDateTime.parse(text));
        } catch (DateTimeParseException noMoment) {
            return Optional.empty();
        }
    }
}
