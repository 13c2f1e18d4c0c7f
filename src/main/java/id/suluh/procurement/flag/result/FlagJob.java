package id.suluh.procurement.flag.result;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import id.suluh.platform.jobs.SpareTime;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Duration;

/** Looks now and then whether flags are to be computed anew. */
@ApplicationScoped
class FlagJob {
    private static final Duration LOOK = Duration.ofSeconds(20);

    private FlagJob() {}

    @Produces
    @Singleton
    static RecurringTask<Void> task(FlagRuns runs, SpareTime spare) {
        return Tasks.recurring("flags.run", FixedDelay.of(LOOK)).execute((instance, context) -> {
            if (spare.now()) {
                runs.runIfDue();
            }
        });
    }
}
