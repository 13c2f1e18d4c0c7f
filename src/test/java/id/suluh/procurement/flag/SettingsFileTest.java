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
                party_roles = true
                [codelists.bid_status]
                qualified = valid
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
        "'[R999]', 'line 1: there is no section [R999]; there are R003, R003.procurement_method_details, R018, R024, R025, R028, R030, R035, R036, R038, R048, R058, codelists.award_status, codelists.bid_status, corrections, defaults, exclusions, modifications, output, redactions'",
        "'[R003]\nlimit = 3', 'line 2: there is no key limit in [R003]; it takes procurement_methods, threshold'",
        "'[R003]\nthreshold = soon', 'line 2: threshold takes a whole number, not: soon'",
        "'currency IDR', 'line 1: neither a section nor key = value: currency IDR'",
        "'threshold = 3', 'line 1: there is no key threshold before the first section; it takes currency, no_price_comparison_procurement_methods, price_comparison_procurement_methods'",
        "'[R028]\nthreshold = 3', 'line 2: there is no key threshold in [R028]; it takes no key'",
        "'[R024]\nthreshold =', 'line 2: threshold takes a number, not: '",
        "'[R024]\nthreshold = 0,05', 'line 2: threshold takes a number, not: 0,05'",
        "'[R035]\nthreshold = -1', 'line 2: threshold takes a whole number from 0, not: -1'",
        "'[R048]\nthreshold = 2.5', 'line 2: threshold takes a whole number from 0, not: 2.5'",
        "'[R003.procurement_method_details]\nCepat = tiga', 'line 2: Cepat takes a whole number, not: tiga'",
        "'[defaults]\nanything = goes', 'line 2: there is no key anything in [defaults]; it takes award_status, bid_status, currency, item_classification_scheme, party_roles'",
        "'[R003', 'line 1: a section ends with ]: [R003'",
    })
    void whatIsNoneIsRefusedByItsLine(String text, String reason) {
        assertThatThrownBy(() -> read(text)).isInstanceOf(SettingsRefused.class).hasMessage(reason);
    }

    @Test
    void aColonWillDoAndTheLastBarEndsAWord() throws IOException {
        FlagSettings settings = read("currency: IDR\n[exclusions]\nprocurement_method_details = A|B|\n");
        assertThat(settings.text(SettingsTable.TOP, "currency")).isEqualTo("IDR");
        assertThat(settings.list("exclusions", "procurement_method_details", ""))
                .containsExactlyInAnyOrder("A", "B");
    }

    private FlagSettings read(String text) throws IOException {
        return SettingsFile.read(Files.writeString(folder.resolve("settings.ini"), text));
    }
}
