package id.suluh.platform.embedded;

import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;

/**
 * Real PostgreSQL and real Elasticsearch as child processes on free loopback ports, with everything they keep in one folder that this
 * process holds until {@link #close}. A server that dies is started again on its port.
 */
public final class EmbeddedServers implements AutoCloseable {
    private final DataFolder folder;
    private final EmbeddedOptions options;
    private final Progress progress;
    private final ChildUser user = ChildUser.find();
    /** The last one started stops first. */
    private final Deque<ServerWatch> watches = new ArrayDeque<>();

    private final CompletableFuture<@Nullable Void> elasticsearchStart = new CompletableFuture<>();
    private @Nullable PostgresServer postgres;
    private @Nullable ElasticsearchServer elasticsearch;
    private boolean closed;

    private EmbeddedServers(EmbeddedOptions options, DataFolder folder, Progress progress) {
        this.options = options;
        this.folder = folder;
        this.progress = progress;
    }

    /**
     * Starts what the options ask for. Returns when PostgreSQL answers; Elasticsearch takes longer, and the portal boots meanwhile.
     *
     * @throws StartRefused when the folder, the disk or the machine does not allow it, with what to do about it
     */
    public static EmbeddedServers start(EmbeddedOptions options, Progress progress) {
        DataFolder folder = DataFolder.take(options.dataDir(), options.minFreeMegabytes());
        EmbeddedServers servers = new EmbeddedServers(options, folder, progress);
        Thread interrupted = new Thread(servers::close, "suluh-start-interrupted");
        Runtime.getRuntime().addShutdownHook(interrupted);
        try {
            servers.startAll();
            Runtime.getRuntime().removeShutdownHook(interrupted);
            return servers;
        } catch (IOException | SQLException failed) {
            servers.close();
            throw new StartRefused(
                    "The embedded servers did not start: " + failed.getMessage(),
                    "What they say themselves is in " + folder.path().resolve("run") + ".",
                    failed);
        } catch (RuntimeException refused) {
            servers.close();
            throw refused;
        }
    }

    /** The settings with which the portal reaches these servers; those that are not embedded are absent. */
    public Map<String, String> configuration() {
        Map<String, String> settings = new LinkedHashMap<>();
        if (postgres != null) {
            settings.put("quarkus.datasource.jdbc.url", postgres.jdbcUrl());
            settings.put("quarkus.datasource.username", PostgresServer.USER);
            settings.put("quarkus.datasource.password", postgres.password());
        }
        if (elasticsearch != null) {
            settings.put("quarkus.elasticsearch.hosts", elasticsearch.host());
        }
        return settings;
    }

    /**
     * Done when Elasticsearch answers, at once where none is embedded.
     *
     * @return ends with {@link StartRefused} when it does not start
     */
    public CompletionStage<@Nullable Void> elasticsearchStart() {
        return elasticsearchStart.minimalCompletionStage();
    }

    /** Returns when Elasticsearch answers, at once where none is embedded. */
    public void awaitElasticsearch() {
        try {
            elasticsearchStart.join();
        } catch (CompletionException failed) {
            throw failed.getCause() instanceof StartRefused refused ? refused : failed;
        }
    }

    /** What is embedded, for people. */
    public String description() {
        String search = elasticsearch == null ? "" : "Elasticsearch";
        String database = postgres == null ? "" : "PostgreSQL";
        String and = search.isEmpty() || database.isEmpty() ? "" : " and ";
        return "embedded " + database + and + search + " in " + folder.path();
    }

    /** Where these servers speak to the person who started them. */
    public Progress progress() {
        return progress;
    }

    /** Stops Elasticsearch, then PostgreSQL, and lets the folder go. The portal has to be stopped before. */
    @Override
    public synchronized void close() {
        if (closed) {
            return;
        }
        closed = true;
        while (!watches.isEmpty()) {
            watches.pop().stop();
        }
        RunningPortal.withdraw(folder);
        folder.close();
    }

    private void startAll() throws IOException, SQLException {
        PostgresServer database = options.postgres() ? new PostgresServer(folder, user, FreePort.find()) : null;
        ServerWatch databaseWatch = database == null ? null : watch(database);
        if (options.elasticsearch()) {
            startElasticsearch();
        } else {
            elasticsearchStart.complete(null);
        }
        if (database != null && databaseWatch != null) {
            databaseWatch.endLeftOvers();
            database.prepare(progress);
            progress.line("Starting PostgreSQL " + PostgresServer.VERSION + " …");
            databaseWatch.start();
            database.createDatabase();
            databaseWatch.watch();
            postgres = database;
        }
        RunningPortal.announce(folder, configuration());
    }

    private void startElasticsearch() throws IOException {
        ElasticsearchServer server = ElasticsearchServer.of(options, folder, user);
        ServerWatch watch = watch(server);
        elasticsearch = server;
        Thread starter = new Thread(
                () -> {
                    try {
                        watch.endLeftOvers();
                        server.prepare();
                        progress.line("Starting Elasticsearch …");
                        watch.start();
                        watch.watch();
                        elasticsearchStart.complete(null);
                    } catch (IOException | RuntimeException failed) {
                        elasticsearchStart.completeExceptionally(failed);
                    }
                },
                "suluh-start-elasticsearch");
        starter.setDaemon(true);
        starter.start();
    }

    private ServerWatch watch(Server server) {
        ServerWatch watch = new ServerWatch(server, progress);
        watches.push(watch);
        return watch;
    }
}
