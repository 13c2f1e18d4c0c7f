package id.suluh.search.index;

import id.suluh.search.Kind;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

/** Waits until what was written can be found, whoever brings it into the index: this process, or a portal that runs beside it. */
@ApplicationScoped
public class IndexArrival {
    private static final Logger LOG = Logger.getLogger(IndexArrival.class);
    private static final long LOOK_MILLIS = 250;

    private final SearchIndexer indexer;
    private final OutboxRows outbox;
    private final Comparison index;

    IndexArrival(SearchIndexer indexer, OutboxRows outbox, Comparison index) {
        this.indexer = indexer;
        this.outbox = outbox;
        this.index = index;
    }

    /**
     * Returns when every change announced before the call can be found. A search server that does not answer may be starting again and is
     * asked until the time is over.
     *
     * @return false when the time was over, or the index refuses some of them for longer than a moment
     */
    public boolean await(Kind kind, Duration patience) throws InterruptedException {
        long last = outbox.last();
        long end = System.nanoTime() + patience.toNanos();
        while (!arrived(kind, last)) {
            if (System.nanoTime() > end) {
                return false;
            }
            TimeUnit.MILLISECONDS.sleep(LOOK_MILLIS);
        }
        return outbox.upTo(last) == 0;
    }

    private boolean arrived(Kind kind, long last) {
        try {
            indexer.drain();
            if (outbox.soonUpTo(last) > 0) {
                return false;
            }
            index.refresh(kind);
            return true;
        } catch (SearchServerException away) {
            LOG.debug("search does not answer yet", away);
            return false;
        }
    }
}
