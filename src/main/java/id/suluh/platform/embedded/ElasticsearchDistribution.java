package id.suluh.platform.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;

/** The search server as the build unpacked it. */
final class ElasticsearchDistribution {
    private ElasticsearchDistribution() {}

    /** The newest version below {@code home/embedded}. */
    static Path find(Path home) {
        Path embedded = home.resolve("embedded");
        try (Stream<Path> entries = Files.isDirectory(embedded) ? Files.list(embedded) : Stream.empty()) {
            return entries.filter(each -> Files.exists(each.resolve("bin/elasticsearch")))
                    .max(Comparator.naturalOrder())
                    .orElseThrow(() -> new StartRefused(
                            "No Elasticsearch was found in " + embedded + ".",
                            "Build with \"mvn package\", name the folder that holds \"embedded\" in SULUH_HOME,"
                                    + " or name a server in QUARKUS_ELASTICSEARCH_HOSTS."));
        } catch (IOException unreadable) {
            throw new UncheckedIOException("Cannot read " + embedded, unreadable);
        }
    }

    /**
     * The distribution where the servers' user can read it: in place, or else as a copy in the data folder, which is made again at
     * each start because its plugins may have changed.
     */
    static Path reachable(Path distribution, ServerFolder folder) throws IOException {
        if (folder.canRead(distribution.resolve("bin/elasticsearch"))) {
            return distribution;
        }
        Path copy = folder.path("distribution");
        FolderCopy.replace(distribution, copy);
        return copy;
    }
}
