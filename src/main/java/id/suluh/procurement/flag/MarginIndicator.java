package id.suluh.procurement.flag;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/**
 * The two indicators over the distance between the winner and the next: R024 where it is unusually small (a bid that seems to have been known),
 * R058 where it is unusually large.
 */
final class MarginIndicator implements Indicator {
    private final boolean close;
    private final OptionalDouble threshold;
    private final PriceMethods methods;
    private final MainCurrency currency;
    /** By OCID: of a process that comes twice the last counts, as in the reference. */
    private final Map<String, WinningMargin> margins = new LinkedHashMap<>();

    private MarginIndicator(boolean close, FlagSettings settings, MainCurrency currency) {
        this.close = close;
        this.threshold = settings.number(code(), "threshold");
        this.methods = new PriceMethods(settings);
        this.currency = currency;
    }

    /** R024: the second-lowest bid is close to the winner's. */
    static Indicator close(FlagSettings settings, MainCurrency currency) {
        return new MarginIndicator(true, settings, currency);
    }

    /** R058: the winner's bid is far below the next. */
    static Indicator heavilyDiscounted(FlagSettings settings, MainCurrency currency) {
        return new MarginIndicator(false, settings, currency);
    }

    @Override
    public String code() {
        return close ? "R024" : "R058";
    }

    @Override
    public @Nullable Gap take(Tendering process, Findings findings) {
        WinningMargin.Result result = WinningMargin.of(process, methods, currency);
        if (result.margin() != null) {
            margins.put(process.ocid(), result.margin());
        }
        return result.gap();
    }

    @Override
    public void finish(Findings findings) {
        Fence fence = Fence.of(
                code(),
                threshold,
                margins.values().stream().map(WinningMargin::share).toList());
        double limit = close ? fence.lower(findings) : fence.upper(findings);
        for (WinningMargin each : margins.values()) {
            if (close ? each.share() <= limit : each.share() >= limit) {
                findings.flag(Subject.OCID, each.ocid(), code(), each.share());
                findings.flag(Subject.TENDERER, each.winner(), code(), 0.0);
                if (close) {
                    findings.flag(Subject.TENDERER, each.second(), code(), 0.0);
                }
            }
        }
    }
}
