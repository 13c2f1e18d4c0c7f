package id.suluh.procurement.flag;

import id.suluh.procurement.ocds.Moment;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The computations behind the rows of the book, in its order. */
final class PortalFlags {
    private PortalFlags() {}

    static List<Flag> all(FlagBook book) {
        FlagSettings settings = FlagSettings.standard();
        return List.of(
                new ProcessIndicator("R003", book.get("R003").limit("days"), () -> new ShortSubmissionPeriod(settings)),
                new ProcessIndicator("R018", null, () -> new SingleBid(settings)),
                new MarginFlag(true, settings),
                new OrganizationFlag(() -> new UnsuccessfulBids(settings), List.of(Subject.TENDERER)),
                new ProcessIndicator("R028", null, () -> new IdenticalPrices(settings)),
                new ProcessIndicator("R030", null, () -> new LateBidWon(PortalFlags::byMoment)),
                new ProcessIndicator("R035", null, () -> new OthersDisqualified(settings)),
                new ProcessIndicator(
                        "R036", null, () -> new LowestBidDisqualified(settings, new MainCurrency(settings))),
                new OrganizationFlag(
                        () -> new DisqualifiedBids(settings),
                        List.of(Subject.BUYER, Subject.PROCURING_ENTITY, Subject.TENDERER)),
                new OrganizationFlag(() -> new HeterogeneousSupplier(settings), List.of(Subject.TENDERER)),
                new MarginFlag(false, settings));
    }

    /** Late bids are told by moments here, whatever zone they were written in; two texts that name no moment are neither late nor early. */
    private static int byMoment(String one, String other) {
        Optional<OffsetDateTime> first = Moment.of(one);
        Optional<OffsetDateTime> second = Moment.of(other);
        return first.isPresent() && second.isPresent()
                ? Comparator.comparing(OffsetDateTime::toInstant).compare(first.get(), second.get())
                : 0;
    }
}
