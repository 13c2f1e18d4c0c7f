package id.suluh.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.awaitility.Awaitility;

/** The packaged portal as anybody runs it: {@code mvn -DskipTests package} comes first. */
final class BenchPortal implements AutoCloseable {
    private static final Duration LONG = Duration.ofMinutes(30);
    private static final Path JAR =
            Path.of("target", "quarkus-app", "quarkus-run.jar").toAbsolutePath();

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final Path folder;
    private final boolean demo;
    private final int port;
    private final Process process;

    private BenchPortal(Path folder, boolean demo) throws IOException {
        this.folder = folder;
        this.demo = demo;
        try (ServerSocket free = new ServerSocket(0)) {
            this.port = free.getLocalPort();
        }
        this.process = start("portal.txt");
    }

    /** Starts it; returns when its first page is there. */
    static BenchPortal start(Path folder, boolean demo) throws IOException {
        BenchPortal portal = new BenchPortal(folder, demo);
        Awaitility.await("first page")
                .atMost(LONG)
                .pollInterval(Duration.ofMillis(100))
                .ignoreExceptions()
                .until(() -> portal.get("/").statusCode() == 200);
        return portal;
    }

    ProcessHandle process() {
        return process.toHandle();
    }

    /** The portal with all that it started; the search server runs as a daemon and is found by its pid file. */
    Stream<ProcessHandle> processes() {
        Path pid = folder.resolve("data/elasticsearch/elasticsearch.pid");
        try {
            Optional<ProcessHandle> search =
                    ProcessHandle.of(Long.parseLong(Files.readString(pid).strip()));
            return Stream.of(Stream.of(process()), process().descendants(), search.stream())
                    .flatMap(each -> each);
        } catch (IOException notRunning) {
            throw new IllegalStateException(notRunning);
        }
    }

    /** Runs a command beside it and returns the summary, the last line it printed. */
    JsonNode run(String... command) throws IOException, InterruptedException {
        Process beside = start("command.txt", command);
        if (!beside.waitFor(LONG.toSeconds(), TimeUnit.SECONDS)) {
            beside.destroy();
        }
        List<String> lines = Files.readAllLines(folder.resolve("command.txt"));
        String summary = lines.stream()
                .filter(line -> line.startsWith("{"))
                .reduce((first, last) -> last)
                .orElseThrow(() -> new IOException(String.join("\n", lines)));
        return new JsonMapper().readTree(summary);
    }

    /** Waits until a search for the words finds so many of the type, or more. */
    void awaitFound(String type, String words, long total) {
        String path = "/api/v1/search?type=" + type + "&q=" + URLEncoder.encode(words, StandardCharsets.UTF_8);
        Awaitility.await(total + " found by " + words)
                .atMost(LONG)
                .pollInterval(Duration.ofMillis(200))
                .ignoreExceptions()
                .until(() -> new JsonMapper()
                                .readTree(get(path).body())
                                .path("total")
                                .asLong()
                        >= total);
    }

    /** A page without its text, which is read to its end. The path is one of this portal. */
    CompletableFuture<HttpResponse<Void>> open(URI path) {
        HttpRequest request = HttpRequest.newBuilder(
                        URI.create("http://localhost:" + port).resolve(path))
                .header("Accept-Encoding", "gzip")
                .timeout(Duration.ofSeconds(20))
                .build();
        return http.sendAsync(request, HttpResponse.BodyHandlers.discarding());
    }

    HttpResponse<String> get(String path) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .timeout(Duration.ofSeconds(20))
                .build();
        return http.send(request, HttpResponse.BodyHandlers.ofString());
    }

    private Process start(String words, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of("java", "-jar", JAR.toString()));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve(words).toFile());
        builder.environment().put("SULUH_DATA_DIR", folder.resolve("data").toString());
        builder.environment().put("SULUH_DEMO", String.valueOf(demo));
        builder.environment().put("QUARKUS_HTTP_PORT", String.valueOf(port));
        return builder.start();
    }

    @Override
    public void close() {
        process.destroy();
        try {
            process.waitFor(1, TimeUnit.MINUTES);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }
}
