package id.suluh.procurement.supplier;

import id.suluh.procurement.flag.result.FlagResults;
import id.suluh.web.format.Money;
import id.suluh.web.twin.Table;
import id.suluh.web.twin.TableRow;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What the page of a supplier lists, in rows and columns. */
@ApplicationScoped
@Transactional
class SupplierTables {
    private static final List<String> CONTRACTS =
            List.of("title", "buyer", "date", "won", "amount", "currency", "joint", "url");
    private static final List<String> FIGURES =
            List.of("figure", "key", "processes", "amount", "currency", "share", "url");

    private final Participations participations;
    private final Winnings winnings;
    private final FlagResults flags;

    SupplierTables(Participations participations, Winnings winnings, FlagResults flags) {
        this.participations = participations;
        this.winnings = winnings;
        this.flags = flags;
    }

    /** The processes it took part in, newest first. The amount is what it won, else what it bid. */
    Table contracts(SupplierRecord supplier, String publicUrl, int most) {
        long all = participations.counts(supplier.id()).all();
        List<TableRow> rows = participations.newest(supplier.id(), 0, most).stream()
                .map(each -> contract(each, publicUrl))
                .toList();
        return new Table("supplier-contracts", supplier.name(), CONTRACTS, all, rows.iterator());
    }

    private static TableRow contract(Participation each, String publicUrl) {
        String url = publicUrl + each.path();
        Money money = each.money();
        return new TableRow(
                url,
                each.title(),
                Objects.requireNonNullElse(each.buyer(), ""),
                each.changed(),
                Arrays.asList(
                        each.title(),
                        each.buyer(),
                        each.date(),
                        each.won(),
                        money == null ? null : money.amount(),
                        money == null ? null : money.currency(),
                        each.joint(),
                        url));
    }

    /** What it won by year and by buyer, and without a competitor. Each row leads to the processes it counts. */
    Table figures(SupplierRecord supplier, String publicUrl) {
        Rows rows = new Rows(publicUrl + SupplierRecord.wonBy(supplier.code()), supplier.changed());
        rows.add("", "won", "", participations.counts(supplier.id()).won(), null, null);
        for (YearTotal each : winnings.years(supplier.id())) {
            String year = each.year() == null ? "none" : each.year().toString();
            List<@Nullable Money> totals =
                    each.totals().isEmpty() ? Arrays.asList((Money) null) : List.copyOf(each.totals());
            totals.forEach(total -> rows.add("&year=" + year, "year", year, each.contracts(), total, null));
        }
        Concentration spread = winnings.concentration(supplier.id());
        if (spread != null) {
            spread.buyers()
                    .forEach(each -> rows.add(
                            Objects.requireNonNullElse(each.filter(), ""),
                            "buyer",
                            each.buyer(),
                            each.contracts(),
                            each.total(),
                            each.share()));
        }
        SingleBids bids = winnings.singleBids(supplier.id());
        rows.add("&method=open&method=selective", "contests", "", bids.contests(), null, null);
        rows.add("&figure=bidders-known", "bidders_known", "", bids.known(), null, null);
        rows.add("&figure=single-bid", "single_bid", "", bids.single(), null, bids.share());
        for (FlagResults.Tally each : flags.wonBy(supplier.id())) {
            rows.add("&flag=" + each.code(), "flagged", each.code(), each.flagged(), null, each.share());
        }
        return new Table("supplier-figures", supplier.name(), FIGURES, rows.all.size(), rows.all.iterator());
    }

    /** Rows that lead to parts of one list. */
    private static final class Rows {
        private final List<TableRow> all = new ArrayList<>();
        private final String list;
        private final Instant changed;

        Rows(String list, Instant changed) {
            this.list = list;
            this.changed = changed;
        }

        void add(
                String filter,
                String figure,
                String key,
                long processes,
                @Nullable Money money,
                @Nullable BigDecimal share) {
            List<@Nullable Object> cells = Arrays.asList(
                    figure,
                    key,
                    processes,
                    money == null ? null : money.amount(),
                    money == null ? null : money.currency(),
                    share,
                    list + filter);
            all.add(new TableRow(list + filter, figure + " " + key, "", changed, cells));
        }
    }
}
