package id.suluh.seed.demo;

import id.suluh.seed.demo.Purchase.Dates;
import id.suluh.seed.demo.Purchase.Turns;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;

/** Draws purchases from the tables, each from its own seed: the n-th purchase stays the same when others are added. */
final class Purchases {
    private static final long SEED = 28_042_008L;
    private static final LocalDate FIRST_DAY = LocalDate.of(2025, 1, 13);
    private static final int DAYS_OF_PLANS = 630;
    private static final long MILLION = 1_000_000L;

    private final Vocabulary words;

    Purchases(Vocabulary words) {
        this.words = words;
    }

    List<Purchase> first(int count) {
        Oddities oddities = new Oddities(words.oddities(), this::draw);
        return IntStream.rangeClosed(1, count)
                .mapToObj(number -> oddities.in(draw(number)))
                .toList();
    }

    private Purchase draw(int number) {
        Random random = new Random(SEED + number);
        // A generator's first draw hardly depends on neighbouring seeds; the later ones do.
        random.nextLong();
        Work work = words.works().get((number - 1) % words.works().size());
        long estimate = between(random, work.millionMin(), work.millionMax()) * MILLION + random.nextInt(900) * 1000L;
        Method method = method(random, work, estimate);
        Turns turns = new Turns(
                method.competitive() && random.nextInt(4) == 0,
                method.competitive() && random.nextInt(11) == 0,
                random.nextInt(4) == 0,
                2 + random.nextInt(8));
        return new Purchase(
                number,
                work,
                words.buyer(work.buyer()),
                work.title()
                        .replace(
                                "{place}",
                                words.places().get(random.nextInt(words.places().size()))),
                method,
                dates(random, method, work.days()),
                (int) between(random, work.quantityMin(), work.quantityMax()),
                estimate / 100 * (101L + random.nextInt(6)),
                estimate,
                bids(random, work, method, estimate),
                turns,
                Map.of());
    }

    /** By the dated limits of Perpres 16/2018 as amended: small purchases need no tender. */
    private static Method method(Random random, Work work, long estimate) {
        long limit =
                switch (work.category()) {
                    case "works" -> 400 * MILLION;
                    case "consultancy" -> 100 * MILLION;
                    default -> 200 * MILLION;
                };
        if (estimate <= limit) {
            return Method.PENGADAAN_LANGSUNG;
        }
        if (work.category().equals("consultancy")) {
            return Method.SELEKSI;
        }
        int roll = random.nextInt(10);
        if (work.category().equals("goods") && roll < 4) {
            return Method.E_PURCHASING;
        }
        return roll == 9 ? Method.PENUNJUKAN_LANGSUNG : roll >= 7 ? Method.TENDER_CEPAT : Method.TENDER;
    }

    private static Dates dates(Random random, Method method, int days) {
        LocalDate planned = FIRST_DAY.plusDays(random.nextInt(DAYS_OF_PLANS));
        LocalDate announced = weekday(planned.plusDays(between(random, 25, 70)));
        LocalDate bidsDue = weekday(announced.plusDays(method.biddingDays() + random.nextInt(6)));
        LocalDate awarded = weekday(bidsDue.plusDays(between(random, 9, 30)));
        LocalDate signed = weekday(awarded.plusDays(between(random, 7, 15)));
        return new Dates(weekday(planned), announced, bidsDue, awarded, signed, signed.plusDays(days));
    }

    private List<Bid> bids(Random random, Work work, Method method, long estimate) {
        List<Supplier> field = new ArrayList<>(words.suppliersOf(work.category()));
        Collections.shuffle(field, random);
        int count = method.competitive() ? 1 + random.nextInt(Math.min(5, field.size())) : 1;
        List<Bid> bids = new ArrayList<>();
        for (Supplier bidder : field.subList(0, count)) {
            long permille = between(random, 860, 999);
            bids.add(new Bid(bidder, estimate / 1000 * permille, bids.isEmpty() || random.nextInt(4) != 0));
        }
        bids.sort(Comparator.comparing(Bid::valid).reversed().thenComparing(Bid::amount));
        return List.copyOf(bids);
    }

    private static long between(Random random, int least, int most) {
        return least + (most > least ? (long) random.nextInt(most - least + 1) : 0L);
    }

    private static LocalDate weekday(LocalDate day) {
        return switch (day.getDayOfWeek()) {
            case SATURDAY -> day.plusDays(2);
            case SUNDAY -> day.plusDays(1);
            default -> day;
        };
    }
}
