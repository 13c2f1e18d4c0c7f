package id.suluh.procurement.profile;

import id.suluh.procurement.ContractRef;
import id.suluh.web.format.Money;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The contracting processes of a buyer, newest first. */
@ApplicationScoped
@Transactional
class BuyerContracts {
    /** Counting ends here: more pages than anyone turns. */
    static final int MOST = 1000;

    private static final String CHOSEN = " from contracting_process where buyer = :buyer and visibility = 'public'"
            + " and (:year = 0 or year = :year) and (:method = '' or method = :method)";

    private final EntityManager entities;

    BuyerContracts(EntityManager entities) {
        this.entities = entities;
    }

    /**
     * Which ones.
     *
     * @param year 0 for any
     * @param method code; blank for any
     */
    record Choice(int year, String method) {}

    /** One of them. */
    record Line(
            String path,
            String title,
            @Nullable Money amount,
            @Nullable LocalDate date) {}

    List<Line> page(long buyer, Choice choice, int offset, int limit) {
        Query query = chosen(
                        "select ocid, title, amount, currency, date" + CHOSEN
                                + " order by date desc nulls last, id desc offset :offset limit :limit",
                        buyer,
                        choice)
                .setParameter("offset", offset)
                .setParameter("limit", limit);
        return ((List<?>) query.getResultList())
                .stream().map(row -> line((Object[]) row)).toList();
    }

    /** How many there are, {@link #MOST} at most. */
    int count(long buyer, Choice choice) {
        Query query =
                chosen("select count(*) from (select 1" + CHOSEN + " limit " + MOST + ") as counted", buyer, choice);
        return ((Number) query.getSingleResult()).intValue();
    }

    private Query chosen(String sql, long buyer, Choice choice) {
        return entities.createNativeQuery(sql)
                .setParameter("buyer", buyer)
                .setParameter("year", choice.year())
                .setParameter("method", choice.method());
    }

    private static Line line(Object[] row) {
        String currency = (String) row[3];
        return new Line(
                ContractRef.path((String) row[0]),
                (String) row[1],
                row[2] == null || currency == null ? null : new Money((BigDecimal) row[2], currency),
                (LocalDate) day(row[4]));
    }

    private static @Nullable Object day(@Nullable Object date) {
        return date instanceof java.sql.Date day ? day.toLocalDate() : date;
    }
}
