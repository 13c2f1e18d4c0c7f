package id.suluh.procurement.flag;

/**
 * ID01: the contract is near its estimate, or above it. Near it stands out only where that is not usual: when more than a quarter of its peer
 * group is as near, as with prices from a catalogue, only what is above does.
 */
final class NearEstimate implements Flag {
    private static final String CODE = "ID01";

    private final double near;
    private final PeerValues peers;

    NearEstimate(FlagDefinition definition) {
        this.near = definition.limit("near");
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
        peers.settle(figures, quartiles -> quartiles.third() >= near ? Math.nextUp(1) : near);
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
        return peers.tooSmall(group)
                ? ProcessFlag.without(CODE, Gap.GROUP_TOO_SMALL).among(group)
                : ProcessFlag.of(CODE, ratio.value() >= peers.limit(group), ratio.value(), null)
                        .among(group);
    }

    private static Ratio of(FlagCase process) {
        PurchaseFacts facts = new PurchaseFacts(process);
        return Ratio.of(facts.contract(), Gap.NO_CONTRACT_VALUE, facts.estimate(), Gap.NO_ESTIMATE);
    }
}
