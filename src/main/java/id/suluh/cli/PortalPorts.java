package id.suluh.cli;

import id.suluh.platform.embedded.Progress;
import id.suluh.platform.embedded.StartRefused;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;

/** The ports of a serving portal, looked at before anything is started for it. */
final class PortalPorts {
    /** That of the framework. */
    private static final int MANAGEMENT = 9000;

    private PortalPorts() {}

    /**
     * Refuses a port for pages that is taken; for metrics, which nobody types into a browser, takes another one.
     *
     * @throws StartRefused when the pages cannot be served
     */
    static void choose(StartSettings settings, Progress progress) {
        if (isTaken(settings.httpHost(), settings.httpPort())) {
            throw new StartRefused(
                    "Port " + settings.httpPort() + " is used by another program.",
                    "Stop it, or name another port in QUARKUS_HTTP_PORT.");
        }
        if (!settings.hasManagementPort() && isTaken("127.0.0.1", MANAGEMENT)) {
            System.setProperty("quarkus.management.port", "0");
            progress.line("Port 9000 is used by another program; metrics answer on a free port."
                    + " QUARKUS_MANAGEMENT_PORT names a fixed one.");
        }
    }

    private static boolean isTaken(String host, int port) {
        if (port == 0) {
            return false;
        }
        try (ServerSocket probe = new ServerSocket()) {
            probe.bind(new InetSocketAddress(host, port));
            return false;
        } catch (IOException taken) {
            return true;
        }
    }
}
