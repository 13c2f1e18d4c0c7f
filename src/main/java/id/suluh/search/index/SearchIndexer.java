package id.suluh.search.index;

import id.suluh.platform.SuluhConfig;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.enterprise.event.Observes;
import jakarta.interceptor.Interceptor;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the index up with the outbox. It looks every half second: with the second after which Elasticsearch shows what was written, a
 * change is found about a second and a half after it was made, far below the five seconds promised.
 */
@ApplicationScoped
public class SearchIndexer {
    private static final Logger LOG = Logger.getLogger(SearchIndexer.class);
    private static final long EVERY_MILLIS = 500;
    /** While the server does not answer, one line in the log a minute is enough. */
    private static final int QUIET_TURNS = 120;

    private static final long LAST_TURN_MILLIS = 10_000;

    private final IndexKeeper keeper;
    private final OutboxPass pass;
    private final RefreshTempo tempo;
    private final boolean enabled;
    private final CountDownLatch stopping = new CountDownLatch(1);
    private @Nullable Thread thread;
    private boolean prepared;
    private int failedTurns;

    SearchIndexer(IndexKeeper keeper, OutboxPass pass, RefreshTempo tempo, SuluhConfig config) {
        this.tempo = tempo;
        this.keeper = keeper;
        this.pass = pass;
        this.enabled = config.jobs().enabled();
    }

    void start(@Observes @Priority(Interceptor.Priority.LIBRARY_AFTER) StartupEvent event) {
        if (enabled) {
            thread = new Thread(this::run, "search-indexer");
            thread.setDaemon(true);
            thread.start();
        }
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        stopping.countDown();
        if (thread != null) {
            thread.join(LAST_TURN_MILLIS);
        }
    }

    /**
     * Brings into the index what is due now. For commands that end when their work can be found. Features may ask for the language of
     * the visitor when they answer; here there is none, and a request scope of its own says so.
     *
     * @throws SearchServerException when the server does not answer
     */
    @ActivateRequestContext
    public synchronized void drain() {
        if (!prepared) {
            keeper.prepare();
            prepared = true;
        }
        int claimed = Integer.MAX_VALUE;
        while (stopping.getCount() > 0 && claimed > 0) {
            claimed = pass.run();
            tempo.passed(claimed >= OutboxPass.ROWS);
            failedTurns = 0;
        }
        tempo.done();
    }

    private void run() {
        try {
            do {
                turn();
            } while (!stopping.await(EVERY_MILLIS, TimeUnit.MILLISECONDS));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void turn() {
        try {
            drain();
            failedTurns = 0;
        } catch (RuntimeException e) {
            prepared = false;
            if (failedTurns++ % QUIET_TURNS == 0) {
                LOG.warnf("search cannot be brought up to date now, will go on trying: %s", e.getMessage());
                LOG.debug("why", e);
            }
        }
    }
}
