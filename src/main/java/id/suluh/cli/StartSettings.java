package id.suluh.cli;

import id.suluh.platform.embedded.EmbeddedOptions;
import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfig;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The few settings that decide what is started before the portal itself is: read from system properties, the environment and
 * {@code config/application.properties}, as the portal reads them later.
 */
final class StartSettings {
    private static final Path FILE = Path.of("config", "application.properties");
    /** Where the portal's own file stands among the sources: below the environment. */
    private static final int FILE_ORDINAL = 260;

    private final SmallRyeConfig config;

    private StartSettings(SmallRyeConfig config) {
        this.config = config;
    }

    static StartSettings read() throws IOException {
        SmallRyeConfigBuilder builder =
                new SmallRyeConfigBuilder().addDefaultInterceptors().addSystemSources();
        if (Files.isReadable(FILE)) {
            builder.withSources(new PropertiesConfigSource(FILE.toUri().toURL(), FILE_ORDINAL));
        }
        return new StartSettings(builder.build());
    }

    boolean hasDatabase() {
        return has("quarkus.datasource.jdbc.url");
    }

    boolean hasSearch() {
        return has("quarkus.elasticsearch.hosts");
    }

    Path dataDir() {
        return Path.of(text("suluh.data-dir", "data")).toAbsolutePath().normalize();
    }

    int httpPort() {
        return Integer.parseInt(text("quarkus.http.port", "8080"));
    }

    String httpHost() {
        return text("quarkus.http.host", "127.0.0.1");
    }

    boolean hasManagementPort() {
        return has("quarkus.management.port");
    }

    EmbeddedOptions embedded(boolean search) {
        return new EmbeddedOptions(
                dataDir(),
                home(),
                !hasDatabase(),
                search && !hasSearch(),
                text("suluh.elasticsearch.heap", "512m"),
                text("suluh.elasticsearch.java-options", ""),
                Long.parseLong(text("suluh.disk.min-free-mb", "512")));
    }

    /** The folder that holds {@code quarkus-app}, where the build also unpacks the search server. */
    Path home() {
        Path jar = Path.of(System.getProperty("java.class.path")).toAbsolutePath();
        Path app = jar.endsWith("quarkus-run.jar") ? jar.getParent() : null;
        Path beside = app == null || app.getParent() == null ? Path.of("target") : app.getParent();
        return Path.of(text("suluh.home", beside.toString())).toAbsolutePath().normalize();
    }

    private boolean has(String name) {
        return config.getOptionalValue(name, String.class).isPresent();
    }

    private String text(String name, String otherwise) {
        return config.getOptionalValue(name, String.class).orElse(otherwise);
    }
}
