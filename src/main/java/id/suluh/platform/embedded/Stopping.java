package id.suluh.platform.embedded;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Ends a server: asked first, and by force when it does not listen. */
final class Stopping {
    private static final Duration LIMIT = Duration.ofSeconds(25);

    private Stopping() {}

    static void end(Server server, ProcessHandle process) {
        try {
            server.askToStop(process);
        } catch (IOException cannotAsk) {
            process.destroyForcibly();
        }
        if (!await(process)) {
            process.destroyForcibly();
            await(process);
        }
    }

    /** Whether it ended within the time a server may take. */
    static boolean await(ProcessHandle process) {
        try {
            process.onExit().get(LIMIT.toMillis(), TimeUnit.MILLISECONDS);
            return true;
        } catch (TimeoutException | ExecutionException lives) {
            return false;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
