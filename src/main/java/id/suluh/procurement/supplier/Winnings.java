package id.suluh.procurement.supplier;

import id.suluh.web.format.Money;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
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

    /** By year and currency, newest first; what has no known value stands in a line without one. */
    List<YearTotal> years(long supplier) {
        List<YearTotal> years = new ArrayList<>();
        for (Object row : entities.createNativeQuery("select p.year, count(distinct p.id), sum(ps.amount), ps.currency"
                        + WON + " group by p.year, ps.currency order by p.year desc nulls last, ps.currency nulls last")
                .setParameter("supplier", supplier)
                .getResultList()) {
            Object[] columns = (Object[]) row;
            Number year = (Number) columns[0];
            years.add(new YearTotal(
                    year == null ? null : Integer.valueOf(year.intValue()),
                    ((Number) columns[1]).longValue(),
                    columns[3] == null ? null : new Money((BigDecimal) columns[2], (String) columns[3])));
        }
        return years;
    }

    /** Over buyers, in the currency most was won in; null when no value is known. A buyer is a known body, else a name. */
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
                        "select coalesce(max(b.name), max(p.buyer_name), '?'), max(b.slug),"
                                + " count(distinct p.id), sum(ps.amount)"
                                + WON.replace(" where ", " left join body b on b.id = p.body_id where ")
                                + " and ps.currency = :currency group by p.body_id, case when p.body_id is null then p.buyer_name end"
                                + " having sum(ps.amount) > 0 order by 4 desc, 1")
                .setParameter("supplier", supplier)
                .setParameter("currency", currency.get(0))
                .getResultList()) {
            Object[] columns = (Object[]) row;
            bought.add(new Concentration.Bought(
                    (String) columns[0],
                    columns[1] == null ? null : "/bodies/" + columns[1],
                    ((Number) columns[2]).longValue(),
                    (BigDecimal) columns[3]));
        }
        return Concentration.of(bought, (String) currency.get(0));
    }

    /** Contests won, open or selective, of which the number of bidders is known, and those with a single one. */
    SingleBids singleBids(long supplier) {
        Object[] row = (Object[])
                entities.createNativeQuery("select count(distinct p.id) filter (where ps.bidders is not null),"
                                + " count(distinct p.id) filter (where ps.bidders = 1), count(distinct p.id)" + WON
                                + " and p.method in ('open', 'selective')")
                        .setParameter("supplier", supplier)
                        .getSingleResult();
        return new SingleBids(
                ((Number) row[0]).longValue(), ((Number) row[1]).longValue(), ((Number) row[2]).longValue());
    }
}
