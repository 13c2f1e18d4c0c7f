package id.suluh.procurement;

import id.suluh.body.Bodies;
import id.suluh.body.BodyRef;
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
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The table of contracting processes and that of their parties, written many at a time. */
@ApplicationScoped
class ProcessRows {
    private static final String SAVE = """
            insert into contracting_process (ocid, version, demo, body_id, title, description, buyer_id, buyer_name, supplier_names,
                amount, currency, stage, status, method, method_details, tags, date, year, compiled, changed_at)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?::jsonb, ?)
            on conflict (ocid) do update set version = excluded.version, body_id = excluded.body_id, title = excluded.title,
                description = excluded.description, buyer_id = excluded.buyer_id, buyer_name = excluded.buyer_name,
                supplier_names = excluded.supplier_names, amount = excluded.amount, currency = excluded.currency,
                stage = excluded.stage, status = excluded.status, method = excluded.method,
                method_details = excluded.method_details, tags = excluded.tags, date = excluded.date, year = excluded.year,
                compiled = excluded.compiled, changed_at = excluded.changed_at,
                visibility = case when contracting_process.removed_by_run is null then contracting_process.visibility else 'public' end,
                removed_by_run = null
            """;

    private final Sql sql;
    private final Bodies bodies;
    private final Clock clock;

    ProcessRows(Sql sql, Bodies bodies, Clock clock) {
        this.sql = sql;
        this.bodies = bodies;
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
        sql.batch(SAVE, changed, (statement, process) -> fill(statement, process, run));
        Map<String, Long> ids = new HashMap<>();
        known(changed.stream().map(CompiledProcess::ocid).toList())
                .forEach((ocid, stored) -> ids.put(ocid, Objects.requireNonNull(stored.id())));
        saveParties(changed, ids);
        return ids;
    }

    private void fill(PreparedStatement statement, CompiledProcess process, ImportRun run) throws SQLException {
        ProcessFacts facts = new ProcessFacts(process.compiled());
        JsonObject buyer = facts.buyer();
        Money value = facts.value();
        LocalDate date = facts.date();
        statement.setString(1, process.ocid());
        statement.setLong(2, process.version());
        statement.setBoolean(3, run.demo());
        statement.setObject(4, bodyId(buyer.text("name"), run), Types.BIGINT);
        statement.setString(5, facts.title());
        statement.setString(6, facts.description());
        statement.setString(7, buyer.text("id"));
        statement.setString(8, buyer.text("name"));
        statement.setArray(
                9,
                statement
                        .getConnection()
                        .createArrayOf("text", facts.supplierNames().toArray()));
        statement.setBigDecimal(10, value == null ? null : value.amount());
        statement.setString(11, value == null ? null : value.currency());
        statement.setString(12, facts.stage().code());
        statement.setString(13, facts.status());
        statement.setString(14, facts.method());
        statement.setString(15, facts.methodDetails());
        statement.setArray(
                16,
                statement.getConnection().createArrayOf("text", process.tags().toArray()));
        statement.setDate(17, date == null ? null : Date.valueOf(date));
        statement.setObject(18, date == null ? null : date.getYear(), Types.INTEGER);
        statement.setString(19, new String(JsonTree.bytes(process.compiled()), StandardCharsets.UTF_8));
        statement.setObject(20, clock.instant().atOffset(ZoneOffset.UTC));
    }

    /** A buyer is a body only where its name surely is that body's. */
    private @Nullable Long bodyId(@Nullable String name, ImportRun run) {
        return name == null || name.isBlank()
                ? null
                : run.buyer(name, unknown -> bodies.byName(unknown).map(BodyRef::id))
                        .orElse(null);
    }

    private record Party(long process, JsonObject fields) {}

    private void saveParties(List<CompiledProcess> changed, Map<String, Long> ids) {
        List<Party> parties = new ArrayList<>();
        for (CompiledProcess process : changed) {
            for (JsonObject party : process.compiled().objects("parties")) {
                if (party.text("name") != null) {
                    parties.add(new Party(Objects.requireNonNull(ids.get(process.ocid())), party));
                }
            }
        }
        sql.query(
                "with gone as (delete from process_party p using unnest(?) as changed (id) where p.process_id = changed.id returning 1)"
                        + " select count(*) from gone",
                row -> {},
                (Object) ids.values().toArray(Long[]::new));
        sql.batch(
                "insert into process_party (process_id, party_id, name, roles, identifier_scheme, identifier_id)"
                        + " values (?, ?, ?, ?, ?, ?)",
                parties,
                (statement, party) -> {
                    JsonObject fields = party.fields();
                    statement.setLong(1, party.process());
                    statement.setString(2, fields.text("id"));
                    statement.setString(3, fields.text("name"));
                    Object[] roles = Texts.of(fields.get("roles")).toArray();
                    statement.setArray(4, statement.getConnection().createArrayOf("text", roles));
                    statement.setString(5, fields.object("identifier").text("scheme"));
                    statement.setString(6, fields.object("identifier").text("id"));
                });
    }
}
