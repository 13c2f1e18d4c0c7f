package id.suluh.procurement.intake;

import id.suluh.procurement.Sql;
import id.suluh.procurement.ocds.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;

/** The list of import runs and what came of them. */
@ApplicationScoped
@Transactional
class ImportRuns {
    private static final String COUNTS =
            " read = :read, added = :added, unchanged = :unchanged, refused = :refused, heard_at = :now";

    private final EntityManager entities;
    private final Sql sql;
    private final RunFiles files;
    private final Clock clock;

    ImportRuns(EntityManager entities, Sql sql, RunFiles files, Clock clock) {
        this.entities = entities;
        this.sql = sql;
        this.files = files;
        this.clock = clock;
    }

    long start(ImportOrder order) {
        Object id = entities.createNativeQuery(
                        "insert into import_run (started_at, heard_at, kind, actor, command, demo)"
                                + " values (:now, :now, :kind, :actor, :command, :demo) returning id")
                .setParameter("now", clock.instant())
                .setParameter("kind", order.kind().code())
                .setParameter("actor", order.actor())
                .setParameter("command", order.command())
                .setParameter("demo", order.demo())
                .getSingleResult();
        return ((Number) id).longValue();
    }

    /** How far a run is, so that its page can tell, and that a run that was cut short is known by its silence. */
    void progress(long run, ImportSummary summary, RunTally tally) {
        count("update import_run set" + COUNTS + " where id = :run", run, summary);
        refusals(run, tally);
    }

    void finish(long run, ImportSummary summary, RunTally tally) {
        end(run, summary, tally, RunState.DONE);
    }

    /** A run that could not go on. What it stored stays. */
    void fail(long run, ImportSummary summary, RunTally tally) {
        end(run, summary, tally, RunState.FAILED);
    }

    private void end(long run, ImportSummary summary, RunTally tally, RunState state) {
        refusals(run, tally);
        files.settle(run, tally);
        count(
                "update import_run set finished_at = :now, ended_at = :now, state = '" + state.code() + "'," + COUNTS
                        + " where id = :run",
                run,
                summary);
    }

    private void count(String update, long run, ImportSummary summary) {
        entities.createNativeQuery(update)
                .setParameter("now", clock.instant())
                .setParameter("read", summary.read())
                .setParameter("added", summary.added())
                .setParameter("unchanged", summary.unchanged())
                .setParameter("refused", summary.refused())
                .setParameter("run", run)
                .executeUpdate();
    }

    private record Numbered(int number, Refusal refusal) {}

    private void refusals(long run, RunTally tally) {
        RunTally.Waiting waiting = tally.takeRefusals();
        List<Refusal> refusals = waiting.refusals();
        List<Numbered> numbered = new ArrayList<>();
        for (int i = 0; i < refusals.size(); i++) {
            numbered.add(new Numbered(waiting.first() + i, refusals.get(i)));
        }
        sql.batch(
                "insert into import_refusal (run_id, number, file, line, reason) values (?, ?, ?, ?, ?)",
                numbered,
                (statement, each) -> {
                    statement.setLong(1, run);
                    statement.setInt(2, each.number());
                    statement.setString(
                            3, PublicWords.file(each.refusal().origin().file()));
                    statement.setLong(4, each.refusal().origin().line());
                    statement.setString(5, PublicWords.reason(each.refusal().reason()));
                });
    }
}
