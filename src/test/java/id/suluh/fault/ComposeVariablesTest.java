package id.suluh.fault;

import static org.assertj.core.api.Assertions.assertThat;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.ConfigMappings;
import io.smallrye.config.ConfigMappings.ConfigClass;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A variable with a typing error is silently ignored by a container; here it is found. */
class ComposeVariablesTest {
    private static final Path CLASSES = Path.of("target", "classes");
    private static final Pattern VARIABLE = Pattern.compile("(?m)^ *(?:ENV )?((?:SULUH|QUARKUS)_[A-Z_]+)[:=]");

    @Test
    void everyVariableOfComposeAndImageIsOneThePortalReads() throws Exception {
        Set<String> known = known();
        assertThat(known).contains("SULUH_DATA_DIR", "QUARKUS_HTTP_PORT");
        assertThat(used("docker/compose.yaml")).hasSizeGreaterThan(8).allMatch(known::contains);
        assertThat(used("docker/Dockerfile")).hasSizeGreaterThan(3).allMatch(known::contains);
    }

    @Test
    void aTypingErrorWouldBeFound() throws Exception {
        assertThat(known()).doesNotContain("QUARKUS_DATASOURCE_JDBC_ULR", "SULUH_PUBLIC_URI");
    }

    private static Set<String> used(String file) throws IOException {
        Set<String> names = new TreeSet<>();
        Matcher matcher = VARIABLE.matcher(Files.readString(Path.of(file)));
        while (matcher.find()) {
            names.add(matcher.group(1));
        }
        return names;
    }

    private static Set<String> known() throws Exception {
        Set<String> names = new TreeSet<>();
        for (Class<?> each : mappings()) {
            for (String property :
                    ConfigMappings.getProperties(ConfigClass.configClass(each)).keySet()) {
                // The unnamed data source, mailer and so on leave their name out.
                names.add(variable(property));
                names.add(variable(property.replace(".*", "")));
            }
        }
        return names;
    }

    private static String variable(String property) {
        return property.replaceAll("[^A-Za-z0-9]", "_").toUpperCase(Locale.ROOT);
    }

    private static List<Class<?>> mappings() throws Exception {
        List<String> names = new ArrayList<>();
        try (Stream<Path> files = Files.walk(CLASSES.resolve("id/suluh"))) {
            files.map(file -> CLASSES.relativize(file).toString())
                    .filter(file -> file.endsWith("Config.class"))
                    .map(file -> file.replace('/', '.').substring(0, file.length() - ".class".length()))
                    .forEach(names::add);
        }
        ClassLoader loader = ComposeVariablesTest.class.getClassLoader();
        for (URL list : Collections.list(loader.getResources("META-INF/quarkus-config-roots.list"))) {
            try (BufferedReader lines =
                    new BufferedReader(new InputStreamReader(list.openStream(), StandardCharsets.UTF_8))) {
                lines.lines().forEach(names::add);
            }
        }
        List<Class<?>> mappings = new ArrayList<>();
        for (String name : names) {
            Class<?> type = Class.forName(name, false, loader);
            if (type.isAnnotationPresent(ConfigMapping.class)) {
                mappings.add(type);
            }
        }
        return mappings;
    }
}
