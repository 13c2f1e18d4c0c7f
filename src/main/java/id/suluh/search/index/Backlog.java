package id.suluh.search.index;

import id.suluh.platform.jobs.Busy;
import jakarta.enterprise.context.ApplicationScoped;

/** Changes that are not found yet, when they are more than the index takes in at once. */
@ApplicationScoped
class Backlog implements Busy {
    /** About a second of indexing. */
    private static final int MANY = 2_000;

    private final OutboxRows outbox;

    Backlog(OutboxRows outbox) {
        this.outbox = outbox;
    }

    @Override
    public boolean underWay() {
        return outbox.dueBehind(MANY);
    }
}
