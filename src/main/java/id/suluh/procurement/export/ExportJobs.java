package id.suluh.procurement.export;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import id.suluh.platform.Jakarta;
import id.suluh.platform.jobs.SpareTime;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalTime;

/**
 * When releases that nobody has asked for get their numbers, so that the first reader after a large import finds them ready; and when the bulk
 * files are made: at night, and soon after the first data came.
 */
class ExportJobs {
    @Produces
    @Singleton
    Task<Void> numberReleases(ReleaseNumbering numbering, SpareTime spare) {
        return Tasks.recurring("ocds.number", FixedDelay.ofSeconds(30)).execute((instance, context) -> {
            if (spare.now()) {
                all(numbering);
            }
        });
    }

    @Produces
    @Singleton
    Task<Void> firstBulkFiles(BulkBuild build, SpareTime spare) {
        return Tasks.recurring("bulk.first", FixedDelay.ofMinutes(2)).execute((instance, context) -> {
            if (spare.now()) {
                told(build::runFirst);
            }
        });
    }

    @Produces
    @Singleton
    Task<Void> nightlyBulkFiles(BulkBuild build) {
        return Tasks.recurring("bulk.nightly", Schedules.daily(Jakarta.ZONE, LocalTime.of(2, 0)))
                .execute((instance, context) -> told(build::run));
    }

    /** Work on files. */
    private interface Work {
        void run() throws IOException;
    }

    private static void told(Work work) {
        try {
            work.run();
        } catch (IOException e) {
            throw new UncheckedIOException("the bulk files were not made", e);
        }
    }

    private static void all(ReleaseNumbering numbering) {
        while (numbering.number() == ReleaseNumbering.RUN) {
            // Each run commits by itself.
        }
    }
}
