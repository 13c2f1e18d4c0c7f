package id.suluh.platform.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** Starts one server, starts it again on the same port when it dies, and stops it. */
final class ServerWatch {
    private static final Duration START_LIMIT = Duration.ofMinutes(2);
    /**
     * After a crash the old server's helpers hold its memory for some seconds, and a new one refuses to start beside them; ten tries a
     * second apart are more than they need.
     */
    private static final int TRIES = 10;

    private static final long RETRY_MILLIS = 1_000;
    private static final long LOOK_MILLIS = 50;
    private static final long WATCH_MILLIS = 500;

    private final Server server;
    private final Progress progress;
    private volatile boolean closing;
    private volatile @Nullable Process launched;
    private @Nullable Thread watcher;

    ServerWatch(Server server, Progress progress) {
        this.server = server;
        this.progress = progress;
    }

    /** Ends what an earlier, killed portal left behind, before anything of the server's folder is touched. */
    void endLeftOvers() {
        for (ProcessHandle orphan : server.leftOvers()) {
            progress.line("Ending the " + server.name() + " of an earlier run (process " + orphan.pid() + ") …");
            Stopping.end(server, orphan);
        }
    }

    /** Starts the server, and returns when it answers. */
    void start() {
        try {
            launchUntilItAnswers();
        } catch (IOException failed) {
            throw new UncheckedIOException(server.name() + " did not start.", failed);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    /** From now on, starts the server again whenever it dies. */
    synchronized void watch() {
        if (closing) {
            return;
        }
        Thread thread = new Thread(this::keepRunning, "suluh-watch-" + server.name());
        thread.setDaemon(true);
        thread.start();
        watcher = thread;
    }

    synchronized void stop() {
        closing = true;
        if (watcher != null) {
            watcher.interrupt();
        }
        Process starting = launched;
        if (starting != null && server.process().isEmpty()) {
            starting.destroy();
            Stopping.await(starting.toHandle());
        }
        server.process().ifPresent(process -> Stopping.end(server, process));
    }

    private void launchUntilItAnswers() throws IOException, InterruptedException {
        long begin = System.nanoTime();
        int tries = 0;
        while (!closing && !server.answers()) {
            Process current = launched;
            boolean ended = current == null || !current.isAlive();
            if (ended && server.process().isEmpty()) {
                if (tries == TRIES || System.nanoTime() - begin > START_LIMIT.toNanos()) {
                    throw doesNotStart();
                }
                TimeUnit.MILLISECONDS.sleep(tries == 0 ? 0 : RETRY_MILLIS);
                launched = server.launch();
                tries++;
            }
            if (System.nanoTime() - begin > START_LIMIT.toNanos()) {
                throw doesNotStart();
            }
            TimeUnit.MILLISECONDS.sleep(LOOK_MILLIS);
        }
    }

    private void keepRunning() {
        while (!closing) {
            try {
                TimeUnit.MILLISECONDS.sleep(WATCH_MILLIS);
                if (!closing && server.process().isEmpty()) {
                    progress.line(server.name() + " has ended; starting it again …");
                    launchUntilItAnswers();
                    progress.line(server.name() + " answers again.");
                }
            } catch (InterruptedException stopped) {
                return;
            } catch (IOException | StartRefused failed) {
                progress.line(String.valueOf(failed.getMessage()));
            }
        }
    }

    private StartRefused doesNotStart() {
        return new StartRefused(server.name() + " does not start.", "What it says itself is in " + server.log() + ".");
    }
}
