package id.suluh.procurement;

import id.suluh.procurement.ocds.JsonObject;
import id.suluh.procurement.ocds.JsonTree;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;

/** Writes the amounts of processes where profiles add them up, and notes whose profiles they change. */
@ApplicationScoped
public class ProcessFigures {
    private static final int PORTION = 1000;

    private static final String FORGET =
            "with gone as (delete from process_figures where process_id = any (?) returning 1) select count(*) from gone";

    private static final String NOTE = """
            with noted as (
                insert into profile_due (owner, owner_id)
                select distinct 'buyer', buyer from contracting_process where id = any (?) and buyer is not null order by 2
                on conflict (owner, owner_id) do update set change = excluded.change returning 1)
            select count(*) from noted
            """;

    private final Sql sql;

    ProcessFigures(Sql sql) {
        this.sql = sql;
    }

    /** Before processes are written anew: whoever bought until now loses them. */
    public void forget(List<Long> processes) {
        if (!processes.isEmpty()) {
            sql.query(NOTE, row -> {}, (Object) processes.toArray(Long[]::new));
            sql.query(FORGET, row -> {}, (Object) processes.toArray(Long[]::new));
        }
    }

    /** Writes the amounts of processes that have none, by internal key. */
    public void save(Map<Long, JsonObject> compiled) {
        Map<Long, ProcessAmounts> amounts = new LinkedHashMap<>();
        compiled.forEach((id, each) -> ProcessAmounts.of(each).ifPresent(found -> amounts.put(id, found)));
        sql.batch(
                "insert into process_figures (process_id, currency, planned, estimated, awarded, contracted, paid)"
                        + " values (?, ?, ?, ?, ?, ?, ?) on conflict do nothing",
                amounts.entrySet(),
                (statement, each) -> {
                    ProcessAmounts of = each.getValue();
                    statement.setLong(1, each.getKey());
                    statement.setString(2, of.currency());
                    statement.setBigDecimal(3, of.of(MoneyKind.BUDGET));
                    statement.setBigDecimal(4, of.of(MoneyKind.ESTIMATE));
                    statement.setBigDecimal(5, of.of(MoneyKind.AWARD));
                    statement.setBigDecimal(6, of.of(MoneyKind.CONTRACT));
                    statement.setBigDecimal(7, of.of(MoneyKind.PAID));
                });
        sql.query(NOTE, row -> {}, (Object) compiled.keySet().toArray(Long[]::new));
    }

    /** Writes the amounts of processes that were stored before there was a place for them. */
    public void backfill() {
        boolean more = true;
        while (more) {
            more = QuarkusTransaction.requiringNew().call(this::portion);
        }
    }

    private boolean portion() {
        Map<Long, JsonObject> found = new HashMap<>();
        AtomicLong last = new AtomicLong(-1);
        sql.query(
                "select p.id, p.compiled from contracting_process p, process_figures_backfill b"
                        + " where p.id > b.next_id and p.id <= b.last_id order by p.id limit ?",
                row -> {
                    found.put(row.getLong(1), JsonTree.stored(row.getString(2)));
                    last.set(row.getLong(1));
                },
                PORTION);
        if (found.isEmpty()) {
            return false;
        }
        save(found);
        sql.query(
                "with moved as (update process_figures_backfill set next_id = ? returning 1) select count(*) from moved",
                row -> {},
                last.get());
        return true;
    }
}
