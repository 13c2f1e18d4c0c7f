package id.suluh.procurement.supplier;

import id.suluh.web.format.Money;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Figures of what a supplier won: by year, by buyer, and without a competitor. An award that names several counts whole for each. */
@ApplicationScoped
class Winnings {
    private static final String WON = " from process_supplier ps join contracting_process p on p.id = ps.process_id"
            + " and p.visibility = 'public' where ps.supplier_id = :supplier and 'supplier' = any (ps.roles)";

    private final EntityManager entities;

    Winnings(EntityManager entities) {
        this.entities = entities;
    }

    /** By year, newest first. A process counts once in its year, whatever its values are in. */
    List<YearTotal> years(long supplier) {
        List<YearTotal> years = new ArrayList<>();
        for (Object row : entities.createNativeQuery("select year, currency, sum(amount), sum(processes) from ("
                        + "select p.year, ps.currency, ps.amount, case when row_number() over (partition by p.id) = 1 then 1 else 0 end"
                        + " as processes" + WON
                        + ") won group by year, currency order by year desc nulls last, currency nulls last")
                .setParameter("supplier", supplier)
                .getResultList()) {
            Object[] columns = (Object[]) row;
            Number number = (Number) columns[0];
            Integer year = number == null ? null : Integer.valueOf(number.intValue());
            long contracts = ((Number) columns[3]).longValue();
            List<Money> totals = columns[1] == null || columns[2] == null
                    ? List.of()
                    : List.of(new Money((BigDecimal) columns[2], (String) columns[1]));
            int last = years.size() - 1;
            if (last >= 0 && Objects.equals(years.get(last).year(), year)) {
                YearTotal before = years.remove(last);
                contracts += before.contracts();
                totals =
                        Stream.concat(before.totals().stream(), totals.stream()).toList();
            }
            years.add(new YearTotal(year, contracts, totals));
        }
        return years;
    }

    /**
     * Over buyers, in the currency most was won in; null when no value is known. A buyer is a known body, else a buying unit; its contracts are
     * all that were won of it, the sum is of those with a value in that currency.
     */
    @Nullable
    Concentration concentration(long supplier) {
        List<?> currency = entities.createNativeQuery(
                        "select ps.currency" + WON
                                + " and ps.currency is not null group by ps.currency order by count(distinct p.id) desc, ps.currency limit 1")
                .setParameter("supplier", supplier)
                .getResultList();
        if (currency.isEmpty()) {
            return null;
        }
        List<Concentration.Bought> bought = new ArrayList<>();
        for (Object row : entities.createNativeQuery(
                        "select coalesce(max(b.name), max(u.name), max(p.buyer_name), '?'), max(b.slug), max(u.code),"
                                + " count(distinct p.id), sum(ps.amount) filter (where ps.currency = :currency)"
                                + WON.replace(
                                        " where ",
                                        " left join body b on b.id = p.body_id left join buyer u on u.id = p.buyer where ")
                                + " group by p.body_id, case when p.body_id is null then p.buyer end,"
                                + " case when p.body_id is null and p.buyer is null then p.buyer_name end"
                                + " having sum(ps.amount) filter (where ps.currency = :currency) > 0 order by 5 desc, 1")
                .setParameter("supplier", supplier)
                .setParameter("currency", currency.get(0))
                .getResultList()) {
            Object[] columns = (Object[]) row;
            bought.add(new Concentration.Bought(
                    (String) columns[0],
                    path("/bodies/", columns[1], "/buyers/", columns[2]),
                    path("&body=", columns[1], "&buyer=", columns[2]),
                    ((Number) columns[3]).longValue(),
                    (BigDecimal) columns[4]));
        }
        return Concentration.of(bought, (String) currency.get(0));
    }

    private static @Nullable String path(String ofBody, @Nullable Object body, String ofBuyer, @Nullable Object buyer) {
        return body != null ? ofBody + body : buyer == null ? null : ofBuyer + buyer;
    }

    /** Contests won, open or selective, of which the number of bidders is known, and those with a single one. */
    SingleBids singleBids(long supplier) {
        Object[] row =
                (Object[]) entities.createNativeQuery("select count(distinct p.id) filter (where ps.bidders > 0),"
                                + " count(distinct p.id) filter (where ps.bidders = 1), count(distinct p.id)" + WON
                                + " and p.method in ('open', 'selective')")
                        .setParameter("supplier", supplier)
                        .getSingleResult();
        return new SingleBids(
                ((Number) row[0]).longValue(), ((Number) row[1]).longValue(), ((Number) row[2]).longValue());
    }
}
