package id.suluh.procurement.flag;

/** ID09: the buyer spent most of its money of the year with very few suppliers. */
final class Concentration implements Flag {
    private static final String CODE = "ID09";

    private final double limit;
    private final int least;
    private final Dealings dealings;

    Concentration(FlagDefinition definition, Dealings dealings) {
        this.limit = definition.limit("hhi");
        this.least = definition.least();
        this.dealings = dealings;
    }

    @Override
    public String code() {
        return CODE;
    }

    @Override
    public void see(FlagCase process) {
        Dealings.Deal deal = Dealings.of(process);
        if (deal != null) {
            dealings.add(deal);
        }
    }

    @Override
    public void settle(FlagFigures figures) {
        dealings.close();
        DoubleSums strongest = new DoubleSums();
        for (Dealings.Buyer buyer : dealings.buyers()) {
            if (buyer.awards() >= least && buyer.concentration() >= limit) {
                strongest.greatest(buyer.name(), buyer.concentration());
            }
        }
        strongest.each((name, value) -> figures.organization(CODE, Subject.BUYER.key(), name, value));
    }

    @Override
    public ProcessFlag judge(FlagCase process) {
        Dealings.Deal deal = Dealings.of(process);
        Dealings.Buyer buyer = deal == null ? null : dealings.buyer(deal);
        if (buyer == null || Double.isNaN(buyer.concentration())) {
            return ProcessFlag.without(CODE, deal == null ? Gap.NO_DEALINGS : Gap.AWAITS_RUN);
        }
        return buyer.awards() < least
                ? ProcessFlag.without(CODE, Gap.GROUP_TOO_SMALL)
                : ProcessFlag.of(CODE, buyer.concentration() >= limit, buyer.concentration(), limit);
    }
}
