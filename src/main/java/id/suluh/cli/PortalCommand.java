package id.suluh.cli;

import io.quarkus.arc.Arc;
import java.util.concurrent.Callable;

/**
 * A command that works inside the portal: with the servers of the portal that runs on the same data folder, or with embedded ones
 * started for its own duration. {@link #run} is called in a started container without a request scope; transactions belong to the
 * services it calls.
 */
abstract class PortalCommand implements Callable<Integer> {
    /** Does the work and gives the exit code: 0 done, 1 something was refused. Results go to standard output. */
    protected abstract int run() throws Exception;

    /** Whether the work touches the search server; without it the command starts sooner. */
    protected boolean needsSearch() {
        return true;
    }

    /** Refuses wrong usage before anything is started. */
    protected void check() {}

    /** A bean of the portal. */
    protected static <T> T bean(Class<T> type) {
        return Arc.container().select(type).get();
    }

    @Override
    public final Integer call() throws Exception {
        check();
        return Portal.forCommand(needsSearch()).run(this::run);
    }
}
