package id.suluh.procurement.flag;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * Who bought from whom how often and for how much in a year. Pairs are known by a number made of their names: there may be as many as
 * processes, and names would take most of the memory.
 */
final class Dealings {
    private static final long OFFSET = 0xcbf29ce484222325L;
    private static final long PRIME = 0x100000001b3L;

    private final Map<Long, Pair> pairs = new HashMap<>();
    private final Map<Long, Buyer> buyers = new HashMap<>();

    /** A buyer and a supplier in a year. */
    static final class Pair {
        private final long buyer;
        private int awards;
        private double amount;

        Pair(long buyer) {
            this.buyer = buyer;
        }

        int awards() {
            return awards;
        }
    }

    /** A buyer in a year. */
    static final class Buyer {
        private final String name;
        private final String group;
        private int awards;
        private double amount;
        private double squares;

        Buyer(String name, String group) {
            this.name = name;
            this.group = group;
        }

        String name() {
            return name;
        }

        String group() {
            return group;
        }

        int awards() {
            return awards;
        }

        /** Herfindahl-Hirschman index, from 0 to 10,000; not a number where nothing was spent. */
        double concentration() {
            return amount > 0 ? squares / (amount * amount) * 10_000 : Double.NaN;
        }
    }

    /**
     * What an award says of the dealings of a buyer.
     *
     * @param buyer its name and the year
     */
    record Deal(String buyer, String name, String group, List<String> suppliers, double amount) {}

    /** Reads the dealing of a process; null when buyer, supplier, year or amount is not told. */
    static @Nullable Deal of(FlagCase process) {
        PurchaseFacts facts = new PurchaseFacts(process);
        String buyer = facts.buyer();
        Price price = facts.contract();
        Tendering tendering = process.tendering();
        if (buyer == null || price == null || facts.date() == null || tendering == null) {
            return null;
        }
        TreeSet<String> suppliers = new TreeSet<>();
        tendering
                .activeAwards()
                .forEach(award -> suppliers.addAll(award.suppliers().ids()));
        String group = facts.ofBody();
        return suppliers.isEmpty()
                ? null
                : new Deal(
                        buyer + "\n" + group + "\n" + price.currency(),
                        buyer,
                        group,
                        new ArrayList<>(suppliers),
                        price.amount() / suppliers.size());
    }

    void add(Deal deal) {
        long key = hash(OFFSET, deal.buyer());
        Buyer buyer = buyers.computeIfAbsent(key, first -> new Buyer(deal.name(), deal.group()));
        buyer.awards++;
        for (String supplier : deal.suppliers()) {
            Pair pair = pairs.computeIfAbsent(hash(key, supplier), first -> new Pair(key));
            pair.awards++;
            pair.amount += deal.amount();
        }
    }

    /** All were added. */
    void close() {
        pairs.values().forEach(pair -> {
            Buyer buyer = buyers.get(pair.buyer);
            if (buyer != null) {
                buyer.amount += pair.amount;
                buyer.squares += pair.amount * pair.amount;
            }
        });
    }

    Iterable<Buyer> buyers() {
        return buyers.values();
    }

    @Nullable
    Buyer buyer(Deal deal) {
        return buyers.get(hash(OFFSET, deal.buyer()));
    }

    /** The most awards that one of its suppliers had from its buyer that year. */
    int most(Deal deal) {
        long key = hash(OFFSET, deal.buyer());
        return deal.suppliers().stream()
                .mapToInt(supplier -> {
                    Pair pair = pairs.get(hash(key, supplier));
                    return pair == null ? 0 : pair.awards;
                })
                .max()
                .orElse(0);
    }

    /** The awards of each pair, with the group of its buyer. */
    void eachPair(BiConsumer<String, Integer> taker) {
        pairs.values().forEach(pair -> {
            Buyer buyer = buyers.get(pair.buyer);
            if (buyer != null) {
                taker.accept(buyer.group, pair.awards);
            }
        });
    }

    private static long hash(long from, String text) {
        long hash = from;
        for (int i = 0; i < text.length(); i++) {
            hash = (hash ^ text.charAt(i)) * PRIME;
        }
        return (hash ^ (hash >>> 32)) * PRIME;
    }
}
