package id.suluh.cli;

import id.suluh.platform.embedded.EmbeddedServers;
import id.suluh.seed.Seeding;
import io.quarkus.arc.Arc;
import io.quarkus.runtime.Quarkus;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** Serves pages until the process is told to stop. */
@Command(name = "serve", description = "Serves the portal (the default).")
final class ServeCommand implements Callable<Integer> {
    @Override
    public Integer call() throws Exception {
        Portal portal = Portal.forServing();
        IdleMemory.giveBack();
        return portal.run(() -> {
            Arc.container().select(Seeding.class).get().inBackground();
            portal.whenComplete(() -> announce(portal, System.out));
            Quarkus.waitForExit();
            return 0;
        });
    }

    private static void announce(Portal portal, PrintStream out) {
        String embedded = portal.servers().map(EmbeddedServers::description).orElse("nothing embedded");
        double seconds = ManagementFactory.getRuntimeMXBean().getUptime() / 1000.0;
        out.printf(
                Locale.ROOT,
                "Suluh is ready: http://localhost:%d/ (%s; %.1f s)%n",
                portal.httpPort(),
                embedded,
                seconds);
        out.flush();
    }
}
