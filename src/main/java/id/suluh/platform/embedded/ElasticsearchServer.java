package id.suluh.platform.embedded;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The embedded Elasticsearch: its folder {@code elasticsearch}, its configuration written at each start, and its process. */
final class ElasticsearchServer implements Server {
    private static final String PID = "elasticsearch.pid";
    private static final int TIMEOUT_MILLIS = 2_000;

    private final ServerFolder folder;
    private final Path log;
    private final ElasticsearchSettings settings;
    private Path distribution;

    private ElasticsearchServer(ServerFolder folder, Path log, Path distribution, ElasticsearchSettings settings) {
        this.folder = folder;
        this.log = log;
        this.distribution = distribution;
        this.settings = settings;
    }

    static ElasticsearchServer of(EmbeddedOptions options, DataFolder data, ChildUser user) throws IOException {
        Path log = data.run("elasticsearch.log");
        return new ElasticsearchServer(
                ServerFolder.make(data.path().resolve("elasticsearch"), user, log),
                log,
                ElasticsearchDistribution.find(options.home()),
                new ElasticsearchSettings(
                        FreePort.find(),
                        FreePort.find(),
                        options.elasticsearchHeap(),
                        options.elasticsearchJavaOptions()));
    }

    /** Writes the configuration, and copies the distribution where the servers' user cannot read it in its place. */
    void prepare() throws IOException {
        // A killed server leaves its temporary files behind, and its launcher always does.
        FolderCopy.delete(folder.path("tmp"));
        for (String each : List.of("config", "data", "logs", "tmp")) {
            Files.createDirectories(folder.path(each));
        }
        settings.write(folder);
        distribution = folder.seen(ElasticsearchDistribution.reachable(distribution, folder));
        folder.give();
    }

    String host() {
        return "127.0.0.1:" + settings.port();
    }

    @Override
    public String name() {
        return "Elasticsearch";
    }

    @Override
    public Optional<ProcessHandle> process() {
        return Processes.pidIn(folder.path(PID)).flatMap(pid -> Processes.find(pid, folder.mark()));
    }

    @Override
    public List<ProcessHandle> leftOvers() {
        return Processes.all(folder.mark());
    }

    @Override
    public Process launch() throws IOException {
        Files.deleteIfExists(folder.path(PID));
        Map<String, String> environment = Map.of(
                "ES_JAVA_HOME", System.getProperty("java.home"),
                "ES_PATH_CONF", folder.seen("config").toString(),
                "ES_TMPDIR", folder.seen("tmp").toString(),
                "ES_JAVA_OPTS", settings.javaOptions(),
                "CLI_JAVA_OPTS", launcherOptions());
        // As a daemon: the launcher leaves once the server answers, and takes its memory with it.
        String program = distribution.resolve("bin/elasticsearch").toString();
        return folder.start(
                log, environment, program, "-d", "-p", folder.seen(PID).toString());
    }

    /** The launcher's script parts its options at spaces, so a path with one cannot be told to it. */
    private String launcherOptions() {
        String mark = "-D" + folder.mark();
        String temporary = folder.seen("tmp").toString();
        return temporary.contains(" ") ? mark : mark + " -Djava.io.tmpdir=" + temporary;
    }

    @Override
    public boolean answers() {
        try {
            HttpURLConnection connection = (HttpURLConnection)
                    URI.create("http://" + host() + "/_cluster/health").toURL().openConnection();
            connection.setConnectTimeout(TIMEOUT_MILLIS);
            connection.setReadTimeout(TIMEOUT_MILLIS);
            try {
                return connection.getResponseCode() == HttpURLConnection.HTTP_OK;
            } finally {
                connection.disconnect();
            }
        } catch (IOException notYet) {
            return false;
        }
    }

    @Override
    public void askToStop(ProcessHandle process) {
        process.destroy();
    }

    @Override
    public String log() {
        return log + " and " + folder.path("logs");
    }
}
