package id.suluh.procurement.flag;

/** ID02: the estimate is above the budget, or unusually far below it among its peers. */
final class EstimateOfBudget implements Flag {
    private static final String CODE = "ID02";

    private final PeerValues peers;

    EstimateOfBudget(FlagDefinition definition) {
        this.peers = new PeerValues(CODE, definition.least());
    }

    @Override
    public String code() {
        return CODE;
    }

    @Override
    public void see(FlagCase process) {
        Ratio ratio = of(process);
        if (ratio.gap() == null) {
            peers.add(new PurchaseFacts(process).peers(), ratio.value());
        }
    }

    @Override
    public void settle(FlagFigures figures) {
        peers.settle(
                figures,
                quartiles -> quartiles.first() > 0 && quartiles.lowerFence() > 0 ? quartiles.lowerFence() : Double.NaN);
    }

    @Override
    public ProcessFlag judge(FlagCase process) {
        Ratio ratio = of(process);
        if (ratio.gap() != null) {
            return ProcessFlag.without(CODE, ratio.gap());
        }
        String group = new PurchaseFacts(process).peers();
        if (ratio.value() > 1) {
            return ProcessFlag.of(CODE, true, ratio.value(), 1.0).among(group);
        }
        double fence = peers.limit(group);
        if (Double.isNaN(fence)) {
            return ProcessFlag.without(CODE, peers.tooSmall(group) ? Gap.GROUP_TOO_SMALL : Gap.NO_FENCE)
                    .among(group);
        }
        // A group without any spread has its fence at the value all have.
        return ProcessFlag.of(CODE, ratio.value() < fence, ratio.value(), null).among(group);
    }

    private static Ratio of(FlagCase process) {
        PurchaseFacts facts = new PurchaseFacts(process);
        return Ratio.of(facts.estimate(), Gap.NO_ESTIMATE, facts.budget(), Gap.NO_BUDGET);
    }
}
