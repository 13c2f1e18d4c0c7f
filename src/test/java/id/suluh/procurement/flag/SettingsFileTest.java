package id.suluh.procurement.flag;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SettingsFileTest {
    @TempDir
    Path folder;

    @Test
    void sectionsKeysAndCommentsAreRead() throws IOException {
        FlagSettings settings = read("""
                ; a comment
                currency = IDR
                [R003]
                threshold = 10
                [R003.procurement_method_details]
                Tender Cepat = 3
                [R018]
                procurement_methods = open|limited
                [defaults]
                anything = goes
                """);
        assertThat(settings.text(SettingsTable.TOP, "currency")).isEqualTo("IDR");
        assertThat(settings.whole("R003", "threshold", 15)).isEqualTo(10);
        assertThat(settings.daysByDetails()).isEqualTo(Map.of("Tender Cepat", 3L));
        assertThat(settings.list("R018", "procurement_methods", "open")).containsExactlyInAnyOrder("open", "limited");
        assertThat(settings.runs("R018")).isTrue();
        assertThat(settings.runs("R024")).isFalse();
    }

    @Test
    void anEmptyValueIsNoFilter() throws IOException {
        assertThat(read("[R018]\nprocurement_methods =\n").list("R018", "procurement_methods", "open"))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "'[R999]', 'line 1: there is no section [R999]'",
        "'[R003]\nlimit = 3', 'line 2: there is no key limit in [R003]'",
        "'[R003]\nthreshold = soon', 'line 2: threshold takes a number: soon'",
        "'currency: IDR', 'line 1: neither a section nor key = value: currency: IDR'",
        "'[R003', 'line 1: a section ends with ]: [R003'",
    })
    void whatIsNoneIsRefusedByItsLine(String text, String reason) {
        assertThatThrownBy(() -> read(text)).isInstanceOf(SettingsRefused.class).hasMessage(reason);
    }

    private FlagSettings read(String text) throws IOException {
        return SettingsFile.read(Files.writeString(folder.resolve("settings.ini"), text));
    }
}
