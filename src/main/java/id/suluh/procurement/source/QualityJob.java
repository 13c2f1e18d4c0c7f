package id.suluh.procurement.source;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import id.suluh.platform.jobs.SpareTime;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Holds the releases of each run that has ended against our own check. */
@ApplicationScoped
class QualityJob {
    /** Enough to know a source by; a run of a million would take minutes and tell the same. */
    private static final int MOST_RELEASES = 50_000;

    private final QualityRows rows;
    private final SpareTime spare;

    QualityJob(QualityRows rows, SpareTime spare) {
        this.spare = spare;
        this.rows = rows;
    }

    @Produces
    @Singleton
    Task<Void> sourceQuality(QualityJob job) {
        return Tasks.recurring("sources.quality", FixedDelay.ofSeconds(30)).execute((instance, context) -> job.run());
    }

    /** Checks what is not checked yet, a run at a time; one that another import interrupts is checked from its start later. */
    void run() {
        List<Long> runs = QuarkusTransaction.requiringNew().call(rows::unchecked);
        runs.forEach(this::check);
    }

    private void check(long run) {
        Map<Long, QualityTally> tallies = new HashMap<>();
        long last = 0;
        int seen = 0;
        while (seen < MOST_RELEASES) {
            if (!spare.now()) {
                return;
            }
            long after = last;
            List<QualityRows.Stored> some = QuarkusTransaction.requiringNew().call(() -> rows.releases(run, after));
            if (some.isEmpty()) {
                break;
            }
            some.forEach(each -> tallies.computeIfAbsent(each.source(), first -> new QualityTally())
                    .check(each.content()));
            seen += some.size();
            last = some.get(some.size() - 1).id();
        }
        long checked = last;
        QuarkusTransaction.requiringNew().run(() -> rows.save(run, checked, tallies));
    }
}
