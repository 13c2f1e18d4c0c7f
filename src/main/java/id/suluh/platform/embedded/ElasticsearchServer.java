package id.suluh.platform.embedded;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The embedded Elasticsearch: its folder {@code elasticsearch}, its configuration written at each start, and its process. */
final class ElasticsearchServer implements Server {
    private static final int TIMEOUT_MILLIS = 2_000;

    private final Path folder;
    private final Path log;
    private final ChildUser user;
    private final ElasticsearchSettings settings;
    private Path distribution;

    private ElasticsearchServer(DataFolder data, Path distribution, ChildUser user, ElasticsearchSettings settings) {
        this.folder = data.path().resolve("elasticsearch");
        this.log = data.run("elasticsearch.log");
        this.distribution = distribution;
        this.user = user;
        this.settings = settings;
    }

    static ElasticsearchServer of(EmbeddedOptions options, DataFolder data, ChildUser user) {
        return new ElasticsearchServer(
                data,
                ElasticsearchDistribution.find(options.home()),
                user,
                new ElasticsearchSettings(FreePort.find(), FreePort.find(), options.elasticsearchHeap()));
    }

    void prepare() throws IOException {
        for (String each : List.of("config", "data", "logs", "tmp")) {
            Files.createDirectories(folder.resolve(each));
        }
        settings.write(folder);
        distribution = ElasticsearchDistribution.reachable(distribution, folder, user);
        user.give(folder);
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
        // Its temporary folder is what the command line of the server has of this data folder.
        return Processes.pidIn(pidFile())
                .flatMap(pid -> Processes.find(pid, folder.resolve("tmp").toString()));
    }

    @Override
    public Process launch() throws IOException {
        Files.deleteIfExists(pidFile());
        List<String> command = new ArrayList<>(user.prefix());
        // The launcher leaves once the server answers, and takes its memory with it.
        command.add(distribution.resolve("bin/elasticsearch").toString());
        command.addAll(List.of("-d", "-p", pidFile().toString()));
        return Commands.start(
                command,
                folder,
                log,
                Map.of(
                        "ES_JAVA_HOME", System.getProperty("java.home"),
                        "ES_PATH_CONF", folder.resolve("config").toString(),
                        "ES_TMPDIR", folder.resolve("tmp").toString(),
                        "ES_JAVA_OPTS", ""));
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
        return log + " and " + folder.resolve("logs");
    }

    private Path pidFile() {
        return folder.resolve("elasticsearch.pid");
    }
}
