package id.suluh.procurement.flag;

/** ID08: the supplier won far more often with this buyer in the year than is usual among pairs of such buyers and their suppliers. */
final class RepeatWinner implements Flag {
    private static final String CODE = "ID08";

    private final double fewest;
    private final PeerValues peers;
    private final Dealings dealings;

    /** @param dealings filled by {@link Concentration}, which sees and settles before */
    RepeatWinner(FlagDefinition definition, Dealings dealings) {
        this.fewest = definition.limit("awards");
        this.peers = new PeerValues(CODE, definition.least());
        this.dealings = dealings;
    }

    @Override
    public String code() {
        return CODE;
    }

    @Override
    public void settle(FlagFigures figures) {
        dealings.eachPair(peers::add);
        peers.settle(figures, quartiles -> Math.max(fewest, quartiles.upperFence()));
    }

    @Override
    public ProcessFlag judge(FlagCase process) {
        Dealings.Deal deal = Dealings.of(process);
        if (deal == null) {
            return ProcessFlag.without(CODE, Gap.NO_DEALINGS);
        }
        double limit = peers.limit(deal.group());
        int awards = dealings.most(deal);
        return Double.isNaN(limit)
                ? ProcessFlag.without(CODE, Gap.GROUP_TOO_SMALL).among(deal.group())
                : ProcessFlag.of(CODE, awards >= limit, (double) awards, null).among(deal.group());
    }
}
