package id.suluh.cli;

import id.suluh.platform.embedded.EmbeddedServers;
import id.suluh.platform.embedded.Progress;
import id.suluh.platform.embedded.RunningPortal;
import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * One start of the portal inside this process: the servers it stands on, the container, a task in it, and the way back in the
 * opposite order, also when the process is told to stop.
 */
final class Portal {
    /** Longer than the container gives its own parts to finish. */
    private static final int STOP_SECONDS = 30;

    private final StartSettings settings;
    private final @Nullable EmbeddedServers servers;
    private final CountDownLatch containerStopped = new CountDownLatch(1);

    private Portal(StartSettings settings, @Nullable EmbeddedServers servers) {
        this.settings = settings;
        this.servers = servers;
    }

    static Portal forServing() throws IOException {
        StartSettings settings = settings();
        if (RunningPortal.on(settings.dataDir()).isEmpty()) {
            PortalPorts.choose(settings, Progress.onStandardError());
        }
        return new Portal(settings, embedded(settings, true));
    }

    /** Without pages; beside a portal that serves on the same folder it is that portal that runs the jobs. */
    static Portal forCommand(boolean search) throws IOException {
        StartSettings settings = settings();
        System.setProperty("quarkus.http.host-enabled", "false");
        System.setProperty("quarkus.management.host-enabled", "false");
        System.setProperty("quarkus.log.level", "WARN");
        Optional<RunningPortal> running = RunningPortal.on(settings.dataDir());
        running.ifPresent(portal -> portal.configuration().forEach(System::setProperty));
        EmbeddedServers servers = running.isPresent() ? null : embedded(settings, search);
        System.setProperty("suluh.jobs.enabled", Boolean.toString(servers != null));
        return new Portal(settings, servers);
    }

    int httpPort() {
        return settings.httpPort();
    }

    Optional<EmbeddedServers> servers() {
        return Optional.ofNullable(servers);
    }

    /** Does something once every embedded server answers; pages are served before that, searching without its comfort. */
    void whenComplete(Runnable action) {
        servers()
                .map(EmbeddedServers::elasticsearchStart)
                .orElseGet(() -> CompletableFuture.completedStage(null))
                .whenComplete((done, problem) -> {
                    if (problem == null) {
                        action.run();
                    } else {
                        System.err.println(problem.getMessage());
                    }
                });
    }

    /** Runs the task in the started container; returns when the container and the servers have stopped. */
    int run(Callable<Integer> task) throws Exception {
        Runtime.getRuntime().addShutdownHook(new Thread(this::stopWithProcess, "suluh-stop"));
        try {
            return PortalTask.runInContainer(task);
        } finally {
            containerStopped.countDown();
            servers().ifPresent(EmbeddedServers::close);
        }
    }

    /** The portal is told where its folders were found, so that it does not look in other places. */
    private static StartSettings settings() throws IOException {
        StartSettings settings = StartSettings.read();
        System.setProperty("suluh.home", settings.home().toString());
        System.setProperty("suluh.data-dir", settings.dataDir().toString());
        return settings;
    }

    private static @Nullable EmbeddedServers embedded(StartSettings settings, boolean search) {
        if (settings.hasDatabase() && (settings.hasSearch() || !search)) {
            return null;
        }
        EmbeddedServers servers = EmbeddedServers.start(settings.embedded(search), Progress.onStandardError());
        servers.configuration().forEach(System::setProperty);
        return servers;
    }

    /** The container stops itself when the process is told to stop; the servers it uses go after it. */
    private void stopWithProcess() {
        try {
            if (!containerStopped.await(STOP_SECONDS, TimeUnit.SECONDS)) {
                servers().ifPresent(servers -> servers.progress()
                        .line("The portal did not stop in time; stopping its servers."));
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
        servers().ifPresent(EmbeddedServers::close);
    }
}
