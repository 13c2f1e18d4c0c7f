package id.suluh.procurement.inaproc;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every field that records are known to have has its place in a map, or its reason why it has none. */
class FieldsTest {
    private static final Path FIELDS = Path.of("src/test/resources/inaproc-fields.txt");

    static Stream<String> kinds() throws IOException {
        return Files.readAllLines(FIELDS).stream().filter(line -> !line.startsWith("#"));
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void isReadOrDroppedByName(String line) throws IOException {
        List<String> words = Arrays.asList(line.split(" ", -1));
        Set<String> fields = new LinkedHashSet<>(words.subList(1, words.size()));
        RecordKinds kinds = new RecordKinds(List.of());
        assertThat(kinds.of(fields)).get().extracting(RecordKind::name).isEqualTo(words.get(0));
        assertThat(kinds.named(words.get(0)).orElseThrow().unread(fields)).isEmpty();
    }
}
