package id.suluh.seed.demo;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/** Works what is unusual into purchases that were drawn without it. */
final class Oddities {
    private static final long MILLION = 1_000_000L;

    private final List<Oddity> all;
    private final IntFunction<Purchase> drawn;

    /** @param drawn any purchase by its number, as drawn */
    Oddities(List<Oddity> all, IntFunction<Purchase> drawn) {
        this.all = all;
        this.drawn = drawn;
    }

    Purchase in(Purchase purchase) {
        Map<Oddity.What, Integer> own = new EnumMap<>(Oddity.What.class);
        all.stream()
                .filter(each -> each.number() == purchase.number())
                .forEach(each -> own.put(each.what(), each.value()));
        if (own.isEmpty()) {
            return purchase;
        }
        Integer second = own.get(Oddity.What.SECOND);
        @Nullable Purchase first = second == null ? null : drawn.apply(second);
        Integer millions = own.get(Oddity.What.ESTIMATE);
        long estimate = millions == null ? purchase.estimate() : millions * MILLION;
        int thousandths = own.getOrDefault(
                Oddity.What.BUDGET, (int) Math.round(1000.0 * purchase.budget() / purchase.estimate()));
        Purchase.Turns turns = purchase.turns();
        return new Purchase(
                purchase.number(),
                first == null ? purchase.work() : first.work(),
                purchase.buyer(),
                first == null ? purchase.title() : first.title() + " Tahap Kedua",
                purchase.method(),
                purchase.dates(),
                first == null ? purchase.quantity() : first.quantity(),
                estimate / 1000 * thousandths,
                estimate,
                bids(purchase, estimate, own),
                new Purchase.Turns(
                        turns.extended(),
                        turns.failed(),
                        turns.amended(),
                        own.getOrDefault(Oddity.What.ADDED, turns.addedPercent())),
                Map.copyOf(own));
    }

    /** The same offers in proportion; the bidder of the place of {@code BRANCH} is the winner's branch. */
    private static List<Bid> bids(Purchase purchase, long estimate, Map<Oddity.What, Integer> own) {
        List<Bid> bids = new ArrayList<>();
        for (Bid bid : purchase.bids()) {
            int place = bids.size() + 1;
            boolean branch = place == own.getOrDefault(Oddity.What.BRANCH, 0);
            Integer discount = place == 1 ? own.get(Oddity.What.DISCOUNT) : null;
            long amount = estimate == purchase.estimate()
                    ? bid.amount()
                    : bid.amount() / 1000 * estimate / purchase.estimate() * 1000;
            bids.add(new Bid(
                    branch ? branchOf(purchase.winner().bidder()) : bid.bidder(),
                    discount == null ? amount : estimate / 1000 * discount,
                    bid.valid()));
        }
        return List.copyOf(bids);
    }

    private static Supplier branchOf(Supplier company) {
        return new Supplier(
                company.id() + "-C",
                company.name() + " Cabang Misal",
                company.npwp(),
                company.scale(),
                company.fields());
    }
}
