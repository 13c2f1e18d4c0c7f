package id.suluh.procurement.supplier;

import id.suluh.web.format.Money;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The processes in which a supplier took part, newest first. */
@ApplicationScoped
class Participations {
    private final EntityManager entities;

    Participations(EntityManager entities) {
        this.entities = entities;
    }

    /** How many there are, and how many of them were won. */
    record Counts(long all, long won) {}

    Counts counts(long supplier) {
        Object[] row = (Object[]) entities.createNativeQuery("select count(distinct ps.process_id),"
                        + " count(distinct ps.process_id) filter (where 'supplier' = any (ps.roles)) from process_supplier ps"
                        + " join contracting_process p on p.id = ps.process_id and p.visibility = 'public'"
                        + " where ps.supplier_id = :supplier")
                .setParameter("supplier", supplier)
                .getSingleResult();
        return new Counts(((Number) row[0]).longValue(), ((Number) row[1]).longValue());
    }

    List<Participation> newest(long supplier, int offset, int limit) {
        List<?> rows = entities.createNativeQuery(
                        "select p.ocid, p.title, p.buyer_name, b.slug, p.date,"
                                + " bool_or('supplier' = any (ps.roles)), sum(ps.amount), min(ps.currency), count(distinct ps.currency),"
                                + " min(ps.bid), min(ps.bid_currency), bool_or(ps.joint), p.changed_at, u.code from process_supplier ps"
                                + " join contracting_process p on p.id = ps.process_id and p.visibility = 'public'"
                                + " left join body b on b.id = p.body_id left join buyer u on u.id = p.buyer where ps.supplier_id = :supplier"
                                + " group by p.id, b.slug, u.code order by p.date desc nulls last, p.id desc limit :limit offset :offset")
                .setParameter("supplier", supplier)
                .setParameter("limit", limit)
                .setParameter("offset", offset)
                .getResultList();
        List<Participation> all = new ArrayList<>();
        rows.forEach(row -> all.add(participation((Object[]) row)));
        return all;
    }

    private static Participation participation(Object[] row) {
        boolean won = (Boolean) row[5];
        boolean oneCurrency = ((Number) row[8]).intValue() == 1;
        return new Participation(
                "/contracts/"
                        + URLEncoder.encode((String) row[0], StandardCharsets.UTF_8)
                                .replace("+", "%20"),
                (String) row[1],
                (String) row[2],
                row[3] != null ? "/bodies/" + row[3] : row[13] == null ? null : "/buyers/" + row[13],
                day(row[4]),
                won,
                won ? money(oneCurrency ? row[6] : null, row[7]) : money(row[9], row[10]),
                (Boolean) row[11],
                (Instant) row[12]);
    }

    static @Nullable LocalDate day(@Nullable Object date) {
        return date instanceof java.sql.Date sql ? sql.toLocalDate() : (LocalDate) date;
    }

    private static @Nullable Money money(@Nullable Object amount, @Nullable Object currency) {
        return amount == null || currency == null ? null : new Money((BigDecimal) amount, (String) currency);
    }
}
