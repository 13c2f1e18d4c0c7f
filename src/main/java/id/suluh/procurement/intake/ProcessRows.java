package id.suluh.procurement.intake;

import id.suluh.procurement.ProcessFacts;
import id.suluh.procurement.ProcessFigures;
import id.suluh.procurement.ProcessLinks;
import id.suluh.procurement.Sql;
import id.suluh.procurement.buyer.Buyers;
import id.suluh.procurement.buyer.BuyingParty;
import id.suluh.procurement.ocds.JsonObject;
import id.suluh.procurement.ocds.JsonTree;
import id.suluh.web.format.Money;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The table of contracting processes and that of their parties, written many at a time. */
@ApplicationScoped
class ProcessRows {
    private static final String SAVE = """
            insert into contracting_process (ocid, version, demo, buyer, body_id, title, description, buyer_id, buyer_name,
                supplier_names, amount, currency, stage, status, method, method_details, tags, date, year, compiled, changed_at)
            values (?, ?, ?, ?, (select answering_id from buyer where id = ?), ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?::jsonb, ?)
            on conflict (ocid) do update set version = excluded.version, buyer = excluded.buyer, body_id = excluded.body_id, title = excluded.title,
                description = excluded.description, buyer_id = excluded.buyer_id, buyer_name = excluded.buyer_name,
                supplier_names = excluded.supplier_names, amount = excluded.amount, currency = excluded.currency,
                stage = excluded.stage, status = excluded.status, method = excluded.method,
                method_details = excluded.method_details, tags = excluded.tags, date = excluded.date, year = excluded.year,
                compiled = excluded.compiled, changed_at = excluded.changed_at,
                visibility = case when contracting_process.removed_by_run is null then contracting_process.visibility else 'public' end,
                removed_by_run = null
            """;

    private final Sql sql;
    private final Buyers buyers;
    private final ProcessFigures figures;
    private final ProcessLinks links;
    private final Clock clock;

    ProcessRows(Sql sql, Buyers buyers, ProcessFigures figures, ProcessLinks links, Clock clock) {
        this.links = links;
        this.sql = sql;
        this.buyers = buyers;
        this.figures = figures;
        this.clock = clock;
    }

    /** Those of the processes that are stored. */
    Map<String, StoredProcess> known(List<String> ocids) {
        Map<String, StoredProcess> known = new HashMap<>();
        sql.query(
                "select ocid, id, version from contracting_process where ocid = any (?)",
                row -> known.put(row.getString(1), new StoredProcess(row.getLong(2), row.getLong(3))),
                (Object) ocids.toArray(String[]::new));
        return known;
    }

    /**
     * Writes the processes as they are now.
     *
     * @return their ids by OCID
     */
    Map<String, Long> save(List<CompiledProcess> changed, ImportRun run) {
        List<Long> before = changed.stream()
                .map(process -> process.before().id())
                .filter(Objects::nonNull)
                .toList();
        figures.forget(before);
        Map<String, BuyingParty> parties = new HashMap<>();
        changed.forEach(
                process -> BuyingParty.of(process.compiled()).ifPresent(buyer -> parties.put(process.ocid(), buyer)));
        Map<String, Long> known = buyers.register(parties.values(), run.buyers(), run.demo());
        sql.batch(SAVE, changed, (statement, process) -> {
            BuyingParty buyer = parties.get(process.ocid());
            fill(statement, process, buyer == null ? null : known.get(buyer.key()), run.demo());
        });
        Map<String, Long> ids = new HashMap<>();
        known(changed.stream().map(CompiledProcess::ocid).toList())
                .forEach((ocid, stored) -> ids.put(ocid, Objects.requireNonNull(stored.id())));
        Map<Long, JsonObject> compiled = new HashMap<>();
        changed.forEach(process -> compiled.put(Objects.requireNonNull(ids.get(process.ocid())), process.compiled()));
        figures.save(compiled);
        links.save(before, compiled);
        return ids;
    }

    private void fill(PreparedStatement statement, CompiledProcess process, @Nullable Long buyerId, boolean demo)
            throws SQLException {
        ProcessFacts facts = new ProcessFacts(process.compiled());
        JsonObject buyer = facts.buyer();
        Money value = facts.value();
        LocalDate date = facts.date();
        statement.setString(1, process.ocid());
        statement.setLong(2, process.version());
        statement.setBoolean(3, demo);
        statement.setObject(4, buyerId, Types.BIGINT);
        statement.setObject(5, buyerId, Types.BIGINT);
        statement.setString(6, facts.title());
        statement.setString(7, facts.description());
        statement.setString(8, buyer.text("id"));
        statement.setString(9, buyer.text("name"));
        statement.setArray(
                10,
                statement
                        .getConnection()
                        .createArrayOf("text", facts.supplierNames().toArray()));
        statement.setBigDecimal(11, value == null ? null : value.amount());
        statement.setString(12, value == null ? null : value.currency());
        statement.setString(13, facts.stage().code());
        statement.setString(14, facts.status());
        statement.setString(15, facts.method());
        statement.setString(16, facts.methodDetails());
        statement.setArray(
                17,
                statement.getConnection().createArrayOf("text", process.tags().toArray()));
        statement.setDate(18, date == null ? null : Date.valueOf(date));
        statement.setObject(19, date == null ? null : date.getYear(), Types.INTEGER);
        statement.setString(20, new String(JsonTree.bytes(process.compiled()), StandardCharsets.UTF_8));
        statement.setObject(21, clock.instant().atOffset(ZoneOffset.UTC));
    }
}
