package id.suluh.platform.embedded;

import java.nio.file.Path;

/**
 * What to start and where.
 *
 * @param dataDir the folder that keeps everything between runs
 * @param home the folder in which the build unpacked the search server ({@code embedded/elasticsearch-…})
 * @param postgres whether PostgreSQL is wanted
 * @param elasticsearch whether Elasticsearch is wanted
 * @param elasticsearchHeap its heap in the notation of the JVM, such as {@code 512m}
 * @param elasticsearchJavaOptions further options of its JVM, separated by blanks; usually none
 * @param minFreeMegabytes less free disk than this is refused
 */
public record EmbeddedOptions(
        Path dataDir,
        Path home,
        boolean postgres,
        boolean elasticsearch,
        String elasticsearchHeap,
        String elasticsearchJavaOptions,
        long minFreeMegabytes) {
    public EmbeddedOptions {
        if (!elasticsearchHeap.matches("[1-9][0-9]*[kKmMgG]")) {
            throw new StartRefused(
                    "SULUH_ELASTICSEARCH_HEAP is \"" + elasticsearchHeap + "\", which is no size.",
                    "Give a number and a unit, such as 512m or 2g.");
        }
    }
}
