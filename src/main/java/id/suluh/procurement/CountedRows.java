package id.suluh.procurement;

import id.suluh.search.IndexDocument.Named;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What processes are counted for in figures, from the same columns and by the same conditions as the figures themselves. */
@ApplicationScoped
class CountedRows {
    private static final String COUNTED = """
            select c.ocid, b.code, b.name, coalesce(f.currency, '') as currency,
                f.contracted is not null or f.awarded is not null as agreed,
                f.planned is not null and f.estimated is not null as planned_estimated,
                f.estimated is not null and f.contracted is not null as estimated_contracted,
                f.planned is not null and f.contracted is not null as planned_contracted,
                f.contracted is not null and f.paid is not null as contracted_paid,
                c.method in ('open', 'selective') and s.bidders > 0 as bidders_known,
                c.method in ('open', 'selective') and s.bidders = 1 as single_bid, s.joint
              from unnest(?) as wanted (ocid) join contracting_process c on c.ocid = wanted.ocid
              left join buyer b on b.id = c.buyer left join process_figures f on f.process_id = c.id
              left join lateral (select max(bidders) as bidders, bool_or(joint) as joint from process_supplier where process_id = c.id) s on true
            """;

    private static final List<Counted> BY_CURRENCY = List.of(
            Counted.AGREED,
            Counted.PLANNED_ESTIMATED,
            Counted.ESTIMATED_CONTRACTED,
            Counted.PLANNED_CONTRACTED,
            Counted.CONTRACTED_PAID);

    private static final List<Counted> WITHOUT = List.of(Counted.BIDDERS_KNOWN, Counted.SINGLE_BID, Counted.JOINT);

    private final Sql sql;

    CountedRows(Sql sql) {
        this.sql = sql;
    }

    /**
     * A process in figures.
     *
     * @param buyer null where none is known
     * @param figures values of the filter
     */
    record Row(@Nullable Named buyer, List<String> figures) {
        static final Row NONE = new Row(null, List.of());
    }

    /** Those of these processes, by OCID. */
    Map<String, Row> of(Collection<String> ocids) {
        Map<String, Row> rows = new HashMap<>();
        sql.query(COUNTED, row -> rows.put(row.getString(1), row(row)), (Object) ocids.toArray(String[]::new));
        return rows;
    }

    private static Row row(ResultSet row) throws SQLException {
        String currency = row.getString("currency");
        List<String> figures = new ArrayList<>();
        figures.add(Counted.CURRENCY.code(currency));
        for (Counted each : BY_CURRENCY) {
            if (row.getBoolean(column(each))) {
                figures.add(each.code(currency));
            }
        }
        for (Counted each : WITHOUT) {
            if (row.getBoolean(column(each))) {
                figures.add(each.code());
            }
        }
        String buyer = row.getString(2);
        return new Row(buyer == null ? null : new Named(buyer, row.getString(3)), List.copyOf(figures));
    }

    private static String column(Counted counted) {
        return counted.code().replace('-', '_');
    }
}
