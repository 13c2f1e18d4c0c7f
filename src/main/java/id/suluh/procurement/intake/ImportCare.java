package id.suluh.procurement.intake;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import id.suluh.procurement.Sql;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

/** Finds runs that were cut short and says so, tells the sources of their files, and goes on with undoing that was decided. */
@ApplicationScoped
class ImportCare {
    /** A run speaks every few seconds; only a first pass over very large exports takes longer. */
    private static final Duration SILENCE = Duration.ofMinutes(10);

    private final Sql sql;
    private final RunFiles files;
    private final ImportUndo undo;
    private final Clock clock;

    ImportCare(Sql sql, RunFiles files, ImportUndo undo, Clock clock) {
        this.sql = sql;
        this.files = files;
        this.undo = undo;
        this.clock = clock;
    }

    @Produces
    @Singleton
    Task<Void> importCare(ImportCare care) {
        return Tasks.recurring("imports.care", FixedDelay.ofSeconds(20)).execute((instance, context) -> care.run());
    }

    void run() {
        for (long run : QuarkusTransaction.requiringNew().call(this::unsettled)) {
            QuarkusTransaction.requiringNew().run(() -> files.settle(run));
        }
        QuarkusTransaction.requiringNew().call(undo::waiting).forEach(undo::carryOut);
    }

    /** Runs that have ended and whose files are of no source yet: those cut short, and those of before there were sources. */
    private List<Long> unsettled() {
        List<Long> runs = new ArrayList<>();
        sql.query(
                "with silent as (update import_run set state = 'failed', ended_at = heard_at where state = 'running' and heard_at < ?"
                        + " returning id) select id from silent union select s.run_id from import_source s"
                        + " join import_run r on r.id = s.run_id where s.data_source_id is null and r.state <> 'running'",
                row -> runs.add(row.getLong(1)),
                clock.instant().minus(SILENCE).atOffset(ZoneOffset.UTC));
        return runs;
    }
}
