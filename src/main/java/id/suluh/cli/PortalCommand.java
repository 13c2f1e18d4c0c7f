package id.suluh.cli;

import id.suluh.platform.embedded.EmbeddedServers;
import id.suluh.search.index.SearchIndexer;
import id.suluh.seed.Seeding;
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

    /** Whether the search server has to answer before the work begins; else it may still be starting. */
    protected boolean beginsWithSearch() {
        return false;
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
        Portal portal = Portal.forCommand(needsSearch());
        return portal.run(() -> {
            bean(Seeding.class).foundation();
            if (beginsWithSearch()) {
                portal.servers().ifPresent(EmbeddedServers::awaitElasticsearch);
            }
            int code = run();
            if (needsSearch()) {
                portal.servers().ifPresent(PortalCommand::bringIntoIndex);
            }
            return code;
        });
    }

    /** With servers of its own, a command ends when its work can be found; beside a portal, that portal sees to it. */
    private static void bringIntoIndex(EmbeddedServers servers) {
        servers.progress().line("Bringing the changes into the search index …");
        servers.awaitElasticsearch();
        bean(SearchIndexer.class).drain();
    }
}
