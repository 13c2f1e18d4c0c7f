package id.suluh.procurement;

import id.suluh.search.Facet;
import id.suluh.search.RecordState;
import id.suluh.search.SearchQuery;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Contracting processes as search reads them. */
@ApplicationScoped
class ContractRows {
    private static final String ROW = row("compiled");

    /** A list shows no part of the compiled release, which is most of the bytes. */
    private static final String LINE = row("'' as compiled");

    private static String row(String compiled) {
        return "select ocid, version, visibility, title, description, buyer_name, body_id, supplier_names, amount,"
                + " currency, status, method, method_details, date, year, " + compiled + ", changed_at,"
                + " (select array_to_string(flagged, ',') from process_flags where process_id = contracting_process.id) as flags"
                + " from contracting_process ";
    }

    private final Sql sql;

    ContractRows(Sql sql) {
        this.sql = sql;
    }

    /**
     * A process in the columns of lists.
     *
     * @param compiled its compiled release; blank in lists
     */
    record Row(
            String ocid,
            long version,
            boolean visible,
            String title,
            @Nullable String description,
            @Nullable String buyer,
            @Nullable Long bodyId,
            List<String> suppliers,
            @Nullable BigDecimal amount,
            @Nullable String currency,
            @Nullable String status,
            @Nullable String method,
            @Nullable String methodDetails,
            @Nullable LocalDate date,
            @Nullable Integer year,
            String compiled,
            List<String> flags,
            Instant changed) {}

    List<Row> of(Collection<String> ocids) {
        return rows(ROW + "where ocid = any (?)", (Object) ocids.toArray(String[]::new));
    }

    /** Those of them that anyone may see, without their compiled releases. */
    List<Row> shown(Collection<String> ocids) {
        return rows(LINE + "where visibility = 'public' and ocid = any (?)", (Object) ocids.toArray(String[]::new));
    }

    List<Row> latest(int limit) {
        return rows(LINE + "where visibility = 'public' order by date desc nulls last, id desc limit ?", limit);
    }

    /** Those whose OCID comes after, in order of OCID by bytes. */
    List<Row> after(String ocid, int limit) {
        return rows(
                LINE + "where visibility = 'public' and ocid > ? collate \"C\" order by ocid collate \"C\" limit ?",
                ocid,
                limit);
    }

    long count() {
        List<Long> count = new ArrayList<>();
        sql.query(
                "select count(*) from contracting_process where visibility = 'public'",
                row -> count.add(row.getLong(1)));
        return count.get(0);
    }

    List<RecordState> states(String after, int limit) {
        List<RecordState> states = new ArrayList<>();
        sql.query(
                "select ocid, version, visibility = 'public' from contracting_process where ocid > ? collate \"C\""
                        + " order by ocid collate \"C\" limit ?",
                row -> states.add(new RecordState(row.getString(1), row.getLong(2), row.getBoolean(3))),
                after,
                limit);
        return states;
    }

    /**
     * By words of the title and by number, with every filter.
     *
     * @param buyers internal keys of the chosen bodies
     */
    List<Row> search(SearchQuery query, List<Long> buyers, int limit) {
        StringBuilder where = new StringBuilder("where visibility = 'public'");
        List<Object> values = new ArrayList<>();
        if (!query.text().isBlank()) {
            where.append(" and (to_tsvector('simple', title) @@ plainto_tsquery('simple', ?) or ocid = ?)");
            values.addAll(List.of(query.text(), query.text().strip()));
        }
        chosen(query, Facet.METHOD, " and method = any (?)", where, values);
        chosen(query, Facet.STATUS, " and status = any (?)", where, values);
        chosen(query, Facet.YEAR, " and year::text = any (?)", where, values);
        chosen(
                query,
                Facet.FLAG,
                " and id in (select process_id from process_flags where flagged && ?)",
                where,
                values);
        chosen(
                query,
                Facet.SUPPLIER,
                " and exists (select from process_supplier ps join supplier s on s.id = ps.supplier_id"
                        + " where ps.process_id = contracting_process.id and 'supplier' = any (ps.roles) and s.code = any (?))",
                where,
                values);
        chosen(query, Facet.BUYER, " and buyer in (select id from buyer where code = any (?))", where, values);
        if (!query.chosen(Facet.BODY).isEmpty()) {
            where.append(" and body_id = any (?)");
            values.add(buyers.toArray(Long[]::new));
        }
        limit(" and amount >= ?", query.min(), where, values);
        limit(" and amount <= ?", query.max(), where, values);
        limit(" and date >= ?", query.from(), where, values);
        limit(" and date <= ?", query.to(), where, values);
        values.add(limit);
        return rows(LINE + where + " order by date desc nulls last, id desc limit ?", values.toArray());
    }

    private static void chosen(
            SearchQuery query, Facet facet, String condition, StringBuilder where, List<Object> values) {
        if (!query.chosen(facet).isEmpty()) {
            where.append(condition);
            values.add(query.chosen(facet).toArray(String[]::new));
        }
    }

    private static void limit(String condition, @Nullable Object value, StringBuilder where, List<Object> values) {
        if (value != null) {
            where.append(condition);
            values.add(value);
        }
    }

    private List<Row> rows(String query, Object... parameters) {
        List<Row> rows = new ArrayList<>();
        sql.query(query, row -> rows.add(row(row)), parameters);
        return rows;
    }

    private static Row row(ResultSet row) throws SQLException {
        return new Row(
                row.getString("ocid"),
                row.getLong("version"),
                row.getString("visibility").equals("public"),
                row.getString("title"),
                row.getString("description"),
                row.getString("buyer_name"),
                row.getObject("body_id", Long.class),
                Arrays.asList((String[]) row.getArray("supplier_names").getArray()),
                row.getBigDecimal("amount"),
                row.getString("currency"),
                row.getString("status"),
                row.getString("method"),
                row.getString("method_details"),
                row.getObject("date", LocalDate.class),
                row.getObject("year", Integer.class),
                row.getString("compiled"),
                codes(row.getString("flags")),
                row.getObject("changed_at", OffsetDateTime.class).toInstant());
    }

    /** None where no run has computed the process yet. */
    private static List<String> codes(@Nullable String flags) {
        return flags == null || flags.isEmpty() ? List.of() : Arrays.asList(flags.split(",", -1));
    }
}
