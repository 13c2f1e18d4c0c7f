package id.suluh.procurement.intake;

import id.suluh.platform.audit.AuditEntry;
import id.suluh.platform.audit.AuditLog;
import id.suluh.platform.error.Conflict;
import id.suluh.platform.error.NotFound;
import id.suluh.procurement.Sql;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

/**
 * Takes back what a run added. The decision is a transaction, the work as many as it needs; cut short, it goes on where it stood. A later
 * import of the same files adds them again.
 */
@ApplicationScoped
public class ImportUndo {
    private final Sql sql;
    private final RunRemoval removal;
    private final AuditLog audit;
    private final Clock clock;

    ImportUndo(Sql sql, RunRemoval removal, AuditLog audit, Clock clock) {
        this.sql = sql;
        this.removal = removal;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * What an undo did.
     *
     * @param releases taken back
     * @param processes that had any of them
     * @param gone those that have nothing left
     */
    public record Undone(long run, long releases, long processes, long gone) {}

    private record Known(RunState state, boolean fixed) {}

    /**
     * Decides that the run is to be undone.
     *
     * @param actor who decides, as the audit log names actors
     * @return whether there is anything to do: not where it was undone before
     * @throws NotFound when there is no such run
     * @throws Conflict when it still runs, or when the portal itself brought the data along
     */
    public boolean decide(long run, String actor) {
        return QuarkusTransaction.requiringNew().call(() -> {
            Known known = known(run);
            if (known.fixed()) {
                throw new Conflict("the portal itself brought the data of import " + run + " along");
            }
            if (known.state() == RunState.RUNNING) {
                throw new Conflict("import " + run + " is still running");
            }
            if (known.state() == RunState.UNDONE) {
                return false;
            }
            if (known.state() != RunState.UNDOING) {
                state(run, RunState.UNDOING);
                decidedBy(run, actor);
                audit.record(new AuditEntry(actor, "import.undo", "import_run", String.valueOf(run), ""));
            }
            return true;
        });
    }

    /** Does what was decided, to the end. */
    public Undone carryOut(long run) {
        while (QuarkusTransaction.requiringNew().call(() -> removal.some(run))) {
            // Each turn is a transaction of its own; what it did is counted in the run.
        }
        return QuarkusTransaction.requiringNew().call(() -> {
            state(run, RunState.UNDONE);
            return done(run);
        });
    }

    /** Runs whose undoing was decided and is not done. */
    List<Long> waiting() {
        List<Long> runs = new ArrayList<>();
        sql.query("select id from import_run where state = 'undoing' order by id", row -> runs.add(row.getLong(1)));
        return runs;
    }

    private Known known(long run) {
        List<Known> found = new ArrayList<>();
        sql.query(
                "select state, demo or actor = '" + ImportOrder.SEED + "' from import_run where id = ? for update",
                row -> found.add(new Known(RunState.of(row.getString(1)), row.getBoolean(2))),
                run);
        return found.stream().findFirst().orElseThrow(() -> new NotFound("no import run " + run));
    }

    private void state(long run, RunState state) {
        sql.query(
                "with changed as (update import_run set state = ?, undone_at = ? where id = ? returning 1)"
                        + " select count(*) from changed",
                row -> {},
                state.code(),
                clock.instant().atOffset(ZoneOffset.UTC),
                run);
    }

    private void decidedBy(long run, String actor) {
        sql.query(
                "with changed as (update import_run set undone_by = ? where id = ? returning 1) select count(*) from changed",
                row -> {},
                actor,
                run);
    }

    private Undone done(long run) {
        List<Undone> done = new ArrayList<>();
        sql.query(
                "select id, undone_releases, undone_processes, undone_gone from import_run where id = ?",
                row -> done.add(new Undone(row.getLong(1), row.getLong(2), row.getLong(3), row.getLong(4))),
                run);
        return done.get(0);
    }
}
