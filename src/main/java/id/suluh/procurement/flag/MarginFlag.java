package id.suluh.procurement.flag;

import org.jspecify.annotations.Nullable;

/**
 * R024 and R058 in the portal. Of each process only the margin is kept until all are seen; prices are compared in the currency that a process
 * met first, as shares know no currency.
 */
final class MarginFlag implements Flag {
    private final boolean close;
    private final FlagSettings settings;
    private final PriceMethods methods;
    private final DoubleList shares = new DoubleList();
    private double limit = Double.NaN;

    MarginFlag(boolean close, FlagSettings settings) {
        this.close = close;
        this.settings = settings;
        this.methods = new PriceMethods(settings);
    }

    @Override
    public String code() {
        return close ? "R024" : "R058";
    }

    @Override
    public void see(FlagCase process) {
        Tendering tendering = process.tendering();
        WinningMargin margin = tendering == null ? null : of(tendering).margin();
        if (margin != null) {
            shares.add(margin.share());
        }
    }

    @Override
    public void settle(FlagFigures figures) {
        Quartiles quartiles = shares.quartiles();
        Fence fence = Fence.of(code(), quartiles);
        limit = close ? fence.lower(new Findings()) : fence.upper(new Findings());
        figures.group(code(), FlagGroup.ALL, shares.size(), quartiles, limit);
    }

    @Override
    public ProcessFlag judge(FlagCase process) {
        Tendering tendering = process.tendering();
        if (tendering == null) {
            return ProcessFlag.without(code(), Gap.EXCLUDED);
        }
        WinningMargin.Result result = of(tendering);
        @Nullable WinningMargin margin = result.margin();
        if (margin == null) {
            return ProcessFlag.without(code(), result.gap() == null ? Gap.NOTHING_TO_COMPARE : result.gap());
        }
        if (Double.isNaN(limit)) {
            return ProcessFlag.without(code(), Gap.NO_FENCE).among(FlagGroup.ALL);
        }
        boolean flagged = close ? margin.share() <= limit : margin.share() >= limit;
        return ProcessFlag.of(code(), flagged, margin.share(), null).among(FlagGroup.ALL);
    }

    private WinningMargin.Result of(Tendering tendering) {
        return WinningMargin.of(tendering, methods, new MainCurrency(settings));
    }
}
