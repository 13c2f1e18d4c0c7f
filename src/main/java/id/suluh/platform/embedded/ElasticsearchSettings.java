package id.suluh.platform.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * What the embedded Elasticsearch is told.
 *
 * @param port for HTTP, on loopback
 * @param transportPort for its own protocol, on loopback
 * @param heap in the notation of the JVM
 * @param javaOptions further options of its JVM
 */
record ElasticsearchSettings(int port, int transportPort, String heap, String javaOptions) {
    /** Written at each start: the ports change, and a new version of the portal may know better. */
    void write(ServerFolder folder) throws IOException {
        Path config = folder.path("config");
        Files.writeString(config.resolve("elasticsearch.yml"), server(folder));
        Files.writeString(config.resolve("jvm.options"), machine(folder));
        Files.writeString(config.resolve("log4j2.properties"), LOGGING);
    }

    private String server(ServerFolder folder) {
        // The disk limits are sizes, not the usual shares: on a desktop's large and rather full disk 95 % is no
        // emergency.
        return """
                cluster.name: suluh
                node.name: suluh
                discovery.type: single-node
                path.data: "%s"
                path.logs: "%s"
                network.host: 127.0.0.1
                http.port: %d
                transport.port: %d
                xpack.security.enabled: false
                action.auto_create_index: false
                cluster.routing.allocation.disk.watermark.low: 1gb
                cluster.routing.allocation.disk.watermark.high: 750mb
                cluster.routing.allocation.disk.watermark.flood_stage: 500mb
                """.formatted(folder.seen("data"), folder.seen("logs"), port, transportPort);
    }

    private String machine(ServerFolder folder) {
        // Memory is taken when it is used; an idle portal stays small.
        return """
                -Xms%1$s
                -Xmx%1$s
                %4$s
                -XX:-AlwaysPreTouch
                -XX:+ExitOnOutOfMemoryError
                -XX:ErrorFile=%2$s/hs_err_pid%%p.log
                -Djava.io.tmpdir=${ES_TMPDIR}
                -D%3$s
                20-:--add-modules=jdk.incubator.vector
                -Dorg.apache.lucene.store.MMapDirectory.sharedArenaMaxPermits=1
                """.formatted(heap, folder.seen("logs"), folder.mark(), collector());
    }

    /** A small heap is collected at once in a moment; the plain collector then needs a fifth less memory than the concurrent one. */
    private String collector() {
        return heap.matches("[1-9][0-9]{0,2}[mM]|[0-9]+[kK]") ? "-XX:+UseSerialGC" : "-XX:+UseG1GC";
    }

    private static final String LOGGING = """
            status = error
            appender.rolling.type = RollingFile
            appender.rolling.name = rolling
            appender.rolling.fileName = ${sys:es.logs.base_path}${sys:file.separator}${sys:es.logs.cluster_name}.log
            appender.rolling.filePattern = ${sys:es.logs.base_path}${sys:file.separator}${sys:es.logs.cluster_name}-%i.log
            appender.rolling.layout.type = PatternLayout
            appender.rolling.layout.pattern = [%d{ISO8601}][%-5p][%-25c{1.}] %marker%m%n
            appender.rolling.policies.type = Policies
            appender.rolling.policies.size.type = SizeBasedTriggeringPolicy
            appender.rolling.policies.size.size = 10MB
            appender.rolling.strategy.type = DefaultRolloverStrategy
            appender.rolling.strategy.max = 3
            rootLogger.level = info
            rootLogger.appenderRef.rolling.ref = rolling
            logger.deprecation.name = org.elasticsearch.deprecation
            logger.deprecation.level = error
            """;
}
