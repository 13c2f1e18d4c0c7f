package id.suluh.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every word of the portal is there in both languages. A missing English key would fall back to Indonesian in silence. */
class BundlesTest {
    private static final Path FOLDER = Path.of("src/main/resources/messages");

    static Stream<String> bundles() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files
                    .map(each -> each.getFileName().toString().replaceFirst("_(id|en)\\.properties$", ""))
                    .collect(Collectors.toCollection(TreeSet::new))
                    .stream();
        }
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void bothLanguagesHaveTheSameKeysWithTheSameParameters(String bundle) throws IOException {
        Properties indonesian = read(bundle + "_id.properties");
        Properties english = read(bundle + "_en.properties");
        assertThat(names(english)).as("keys of %s", bundle).isEqualTo(names(indonesian));
        for (String key : names(indonesian)) {
            assertThat(parameters(english.getProperty(key)))
                    .as("parameters of %s.%s", bundle, key)
                    .isEqualTo(parameters(indonesian.getProperty(key)));
            assertThat(english.getProperty(key)).as("%s.%s", bundle, key).isNotBlank();
        }
    }

    private static Properties read(String name) throws IOException {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(FOLDER.resolve(name))) {
            properties.load(reader);
        }
        return properties;
    }

    private static Set<String> names(Properties properties) {
        return new TreeSet<>(properties.stringPropertyNames());
    }

    /** Names in braces; what is done to them may differ between the languages. */
    private static Set<String> parameters(String text) {
        Set<String> found = new TreeSet<>();
        Matcher name = Pattern.compile("\\{([a-z]\\w*)").matcher(text);
        while (name.find()) {
            found.add(name.group(1));
        }
        return found;
    }
}
