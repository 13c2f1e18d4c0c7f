package id.suluh.testing;

import id.suluh.platform.embedded.EmbeddedOptions;
import id.suluh.platform.embedded.EmbeddedServers;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The embedded servers of a serving portal, started once for all tests of a run, on an empty folder below {@code target}. It applies to
 * every {@code @QuarkusTest} of the project without being named there.
 */
@WithTestResource(value = TestServers.class, scope = TestResourceScope.GLOBAL)
public final class TestServers implements QuarkusTestResourceLifecycleManager {
    /** A test run is short: the quick compiler halves the processor time of the server's start. */
    private static final String QUICK = "-XX:TieredStopAtLevel=1";

    private static final long MIN_FREE_MEGABYTES = 256;

    private EmbeddedServers servers;
    private Path folder;

    @Override
    public Map<String, String> start() {
        Path home = Path.of(System.getProperty("suluh.home", "target")).toAbsolutePath();
        folder = home.resolve("test-data")
                .resolve(Long.toString(ProcessHandle.current().pid()));
        servers = EmbeddedServers.start(
                new EmbeddedOptions(folder, home, true, true, "512m", QUICK, MIN_FREE_MEGABYTES), line -> {});
        servers.awaitElasticsearch();
        return servers.configuration();
    }

    @Override
    public void stop() {
        if (servers != null) {
            servers.close();
            delete(folder);
        }
    }

    /** A hundred megabytes for each run would fill a disk. */
    private static void delete(Path folder) {
        try (Stream<Path> paths = Files.walk(folder)) {
            for (Path each : paths.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(each);
            }
        } catch (IOException left) {
            throw new UncheckedIOException(left);
        }
    }
}
