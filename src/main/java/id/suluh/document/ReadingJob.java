package id.suluh.document;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import id.suluh.platform.SuluhConfig;
import io.quarkus.runtime.ShutdownEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.jboss.logging.Logger;

/**
 * Reads in the background. The job only wakes threads of its own, so that a long file keeps no other job waiting. Two: while the
 * reader's process parses one file, the pages of another are written.
 */
@ApplicationScoped
class ReadingJob {
    private static final Logger LOG = Logger.getLogger(ReadingJob.class);
    private static final int THREADS = 2;
    private static final Duration LOOK = Duration.ofSeconds(2);

    private final ReadingLane lane;
    private final boolean enabled;
    private final AtomicInteger awake = new AtomicInteger();
    private final ExecutorService threads = Executors.newFixedThreadPool(THREADS, task -> {
        Thread thread = new Thread(task, "reading");
        thread.setDaemon(true);
        return thread;
    });

    ReadingJob(ReadingLane lane, SuluhConfig config) {
        this.lane = lane;
        this.enabled = config.jobs().enabled();
    }

    @Produces
    @Singleton
    static RecurringTask<Void> task(ReadingJob job) {
        return Tasks.recurring("documents-read", FixedDelay.of(LOOK)).execute((instance, context) -> job.wake());
    }

    /** Sets the threads to work if they rest and this process does background work. */
    void wake() {
        if (!enabled) {
            return;
        }
        while (awake.get() < THREADS) {
            awake.incrementAndGet();
            threads.execute(this::work);
        }
    }

    private void work() {
        try {
            while (lane.readNext()) {
                LOG.trace("read one");
            }
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException problem) {
            LOG.error("reading documents stopped and goes on with the next look", problem);
        } finally {
            awake.decrementAndGet();
        }
    }

    void stop(@Observes ShutdownEvent event) {
        threads.shutdownNow();
    }
}
