package id.suluh.fault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import id.suluh.platform.embedded.EmbeddedOptions;
import id.suluh.platform.embedded.EmbeddedServers;
import java.io.IOException;
import java.io.OutputStream;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The packaged portal as its image runs it, without a container engine: command, environment, user and paths of the Dockerfile, in a
 * root folder of its own that is mounted read-only, with servers given by their addresses.
 */
class ImageIT {
    private static final String QUICK = "-XX:TieredStopAtLevel=1";
    private static final String WRITABLE = "/var/lib/suluh";

    @TempDir
    Path folder;

    @Test
    void theImageRunsAsNobodyOnAReadOnlyRootWithServersGivenByAddress() throws Exception {
        assumeTrue("root".equals(System.getProperty("user.name")), "only root may mount");
        assumeTrue(
                exitCode("unshare", "--mount", "mount", "-t", "tmpfs", "none", "/mnt") == 0, "mounting is not allowed");
        Dockerfile image = Dockerfile.read(Path.of("docker", "Dockerfile"));
        Path home = Path.of("target").toAbsolutePath();
        EmbeddedOptions options = new EmbeddedOptions(folder.resolve("servers"), home, true, true, "512m", QUICK, 1);
        try (EmbeddedServers servers = EmbeddedServers.start(options, line -> {})) {
            servers.awaitElasticsearch();
            int port = freePort();
            Process portal = start(image, servers.configuration(), port);
            try {
                Awaitility.await("ready, see " + folder)
                        .atMost(PackagedPortal.LIMIT)
                        .ignoreExceptions()
                        .until(() -> !portal.isAlive() || status(port, "/q/health/ready") == 200);
                assertThat(portal.isAlive())
                        .as("it said: %s", Files.readString(folder.resolve("out.txt")))
                        .isTrue();
                assertThat(status(port, "/disputes")).isEqualTo(200);
                assertThat(Files.readString(folder.resolve("out.txt"))).contains("nothing embedded");
                assertThat(Files.readString(Path.of("/proc", "" + portal.pid(), "status")))
                        .containsPattern("Uid:\\s65534");
            } finally {
                portal.destroy();
                Awaitility.await("stop").atMost(PackagedPortal.LIMIT).until(() -> !portal.isAlive());
            }
        }
    }

    private Process start(Dockerfile image, Map<String, String> servers, int port) throws IOException {
        Path script = Files.writeString(folder.resolve("image.sh"), script(image));
        ProcessBuilder builder = new ProcessBuilder("unshare", "--mount", "sh", "-e", script.toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("out.txt").toFile());
        Map<String, String> environment = builder.environment();
        environment.keySet().removeIf(name -> name.startsWith("SULUH") || name.startsWith("QUARKUS"));
        environment.putAll(image.environment());
        servers.forEach((name, value) -> environment.put(name.replace('.', '_').toUpperCase(Locale.ROOT), value));
        environment.put("QUARKUS_HTTP_PORT", Integer.toString(port));
        environment.put("QUARKUS_MANAGEMENT_PORT", "0");
        environment.put("SULUH_DEMO", "false");
        return builder.start();
    }

    /** The image's root: this machine's programs and libraries, the copies of the Dockerfile, two writable places. */
    private String script(Dockerfile image) {
        Path root = folder.resolve("root");
        List<String> lines = new ArrayList<>();
        lines.add("mkdir -p " + root);
        lines.add("mount -t tmpfs root " + root);
        for (String each : List.of("bin", "sbin", "lib", "lib64", "usr", "etc", "proc", "dev")) {
            lines.add("if [ -e /" + each + " ]; then mkdir -p " + root + "/" + each + "; mount --rbind /" + each + " "
                    + root + "/" + each + "; fi");
        }
        image.copies()
                .forEach((target, source) ->
                        lines.add("mkdir -p " + root + target + "; mount --bind " + source + " " + root + target));
        lines.add("mkdir -p " + root + "/tmp " + root + WRITABLE);
        lines.add("mount -t tmpfs -o mode=1777 tmp " + root + "/tmp");
        lines.add("mount -t tmpfs -o mode=700,uid=65534,gid=65534 files " + root + WRITABLE);
        lines.add("mount -o remount,ro,bind " + root);
        String user = image.user().replace(":", " --regid=");
        lines.add("exec chroot " + root + " setpriv --reuid=" + user + " --clear-groups --no-new-privs sh -c 'cd "
                + WRITABLE + " && exec " + String.join(" ", image.command()) + "'");
        return String.join("\n", lines) + "\n";
    }

    private static int status(int port, String path) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .build();
        return HttpClient.newHttpClient()
                .send(request, HttpResponse.BodyHandlers.discarding())
                .statusCode();
    }

    private static int exitCode(String... command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        process.getInputStream().transferTo(OutputStream.nullOutputStream());
        return process.waitFor();
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
