package id.suluh.procurement.export;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** When releases that nobody has asked for get their numbers, so that the first reader after a large import finds them ready. */
class FeedJobs {
    @Produces
    @Singleton
    Task<Void> numberReleases(ReleaseNumbering numbering) {
        return Tasks.recurring("ocds.number", FixedDelay.ofSeconds(30)).execute((instance, context) -> all(numbering));
    }

    private static void all(ReleaseNumbering numbering) {
        while (numbering.number() == ReleaseNumbering.RUN) {
            // Each run commits by itself.
        }
    }
}
