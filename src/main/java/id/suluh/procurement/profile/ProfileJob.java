package id.suluh.procurement.profile;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import id.suluh.platform.jobs.SpareTime;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Duration;

/** Looks whether figures are to be computed anew. */
final class ProfileJob {
    private static final Duration LOOK = Duration.ofSeconds(10);

    private ProfileJob() {}

    @Produces
    @Singleton
    static RecurringTask<Void> compute(Profiles profiles, SpareTime spare) {
        return Tasks.recurring("profiles", FixedDelay.of(LOOK)).execute((instance, context) -> {
            if (spare.now()) {
                profiles.computeDue();
            }
        });
    }
}
