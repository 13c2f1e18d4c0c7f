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
        Dealings dealings = new Dealings();
        // It fills the dealings and closes them, so it comes before the flag that reads them.
        Concentration concentration = new Concentration(book.get("ID09"), dealings);
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
                new MarginFlag(false, settings),
                new NearEstimate(book.get("ID01")),
                new EstimateOfBudget(book.get("ID02")),
                new SplitPackages(book.get("ID03")),
                new PlanAfterTender(book.get("ID04")),
                new YearEnd(book.get("ID05")),
                new LargeAddendum(book.get("ID06")),
                new PaidBeforeHandOver(),
                new RepeatWinner(book.get("ID08"), dealings),
                concentration,
                new SharedIdentity(),
                new PublishedScore(book.get("ID11")));
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
