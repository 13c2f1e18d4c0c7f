package id.suluh.fault;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;

/** The jar of the build, started by the command of the README on a data folder of its own. */
final class PackagedPortal implements AutoCloseable {
    static final Duration LIMIT = Duration.ofSeconds(150);
    private static final String QUICK = "-XX:TieredStopAtLevel=1";
    private static final Path JAR =
            Path.of("target", "quarkus-app", "quarkus-run.jar").toAbsolutePath();

    private final HttpClient http = HttpClient.newHttpClient();
    private final Path data;
    private final Path out;
    private final Path err;
    private final List<String> command = new ArrayList<>();
    private final Map<String, String> environment;
    private final int port = freePort();
    private Process process;

    /** @param before words before {@code java}, such as a change of user */
    PackagedPortal(Path folder, Map<String, String> environment, String... before) throws IOException {
        this.data = folder.resolve("data");
        this.out = folder.resolve("out.txt");
        this.err = folder.resolve("err.txt");
        this.environment = environment;
        command.addAll(List.of(before));
        command.addAll(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-jar", JAR.toString()));
    }

    /** Starts it where it is not running, and returns when it and its servers are ready. */
    PackagedPortal running() throws IOException {
        if (process == null || !process.isAlive()) {
            process = start(out, err);
            Awaitility.await("ready line, see " + err)
                    .atMost(LIMIT)
                    .until(() -> !process.isAlive() || readyLine().startsWith("Suluh"));
            assertThat(process.isAlive())
                    .as("the portal lives; it said: %s", Files.readString(err))
                    .isTrue();
        }
        awaitReady();
        return this;
    }

    /** Starts it and returns when it has said these words, in the middle of its start. */
    void starting(String words) throws IOException {
        process = start(out, err);
        Awaitility.await(words).atMost(LIMIT).until(() -> Files.readString(err).contains(words));
    }

    /** A command beside the portal; its words go to the file. */
    Process beside(Path words, String... arguments) throws IOException {
        return start(words, words, arguments);
    }

    /** Another process of the same command on the same folder, to its end; its words are in the file. */
    int runBeside(Path words, String... arguments) throws Exception {
        Process beside = beside(words, arguments);
        assertThat(beside.waitFor(LIMIT.toSeconds(), TimeUnit.SECONDS)).isTrue();
        return beside.exitValue();
    }

    /** Runs a command beside it that has to succeed, and reads the one line of JSON that it printed. */
    JsonNode summary(Path words, String... arguments) throws Exception {
        assertThat(runBeside(words, arguments)).as(Files.readString(words)).isZero();
        List<String> summaries = Files.readAllLines(words).stream()
                .filter(line -> line.startsWith("{"))
                .toList();
        assertThat(summaries).hasSize(1);
        return new JsonMapper().readTree(summaries.get(0));
    }

    String readyLine() throws IOException {
        return Files.readString(out);
    }

    int status(String path) throws IOException, InterruptedException {
        return get(path).statusCode();
    }

    String body(String path) throws IOException, InterruptedException {
        return get(path).body();
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .timeout(Duration.ofSeconds(20))
                .build();
        return http.send(request, HttpResponse.BodyHandlers.ofString());
    }

    void awaitReady() {
        Awaitility.await("/q/health/ready")
                .atMost(LIMIT)
                .ignoreExceptions()
                .until(() -> status("/q/health/ready") == 200);
    }

    Path data() {
        return data;
    }

    int port() {
        return port;
    }

    ProcessHandle process() {
        return process.toHandle();
    }

    /** What the portal tells commands about its servers. */
    Map<String, String> servers() throws IOException {
        return new JsonMapper().readValue(data.resolve("run/servers.json").toFile(), new TypeReference<>() {});
    }

    ProcessHandle postgres() throws IOException {
        return child(data.resolve("postgresql/cluster/postmaster.pid"));
    }

    ProcessHandle elasticsearch() throws IOException {
        Path pid = data.resolve("elasticsearch/elasticsearch.pid");
        // The portal answers before its search server does, which writes its pid once it is up.
        Awaitility.await("pid of Elasticsearch").atMost(LIMIT).until(() -> Files.exists(pid) && Files.size(pid) > 0);
        return child(pid);
    }

    void terminate() {
        process.destroy();
        Awaitility.await("stop").atMost(Duration.ofMinutes(1)).until(() -> !process.isAlive());
    }

    static void kill(ProcessHandle victim) {
        victim.destroyForcibly();
        Awaitility.await("death of " + victim.pid())
                .atMost(Duration.ofSeconds(20))
                .until(() -> !victim.isAlive());
    }

    @Override
    public void close() {
        if (process != null && process.isAlive()) {
            terminate();
        }
    }

    private static ProcessHandle child(Path pidFile) throws IOException {
        long pid = Long.parseLong(Files.readAllLines(pidFile).get(0).trim());
        return ProcessHandle.of(pid).orElseThrow();
    }

    private Process start(Path words, Path complaints, String... arguments) throws IOException {
        List<String> whole = new ArrayList<>(command);
        whole.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(whole).redirectOutput(words.toFile());
        if (words.equals(complaints)) {
            builder.redirectErrorStream(true);
        } else {
            builder.redirectError(complaints.toFile());
        }
        builder.environment().put("SULUH_DATA_DIR", data.toString());
        builder.environment().put("QUARKUS_HTTP_PORT", Integer.toString(port));
        // A test run is short: the quick compiler halves the processor time of a start.
        builder.environment().put("JDK_JAVA_OPTIONS", QUICK);
        builder.environment().put("SULUH_ELASTICSEARCH_JAVA_OPTIONS", QUICK);
        builder.environment().putAll(environment);
        return builder.start();
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
