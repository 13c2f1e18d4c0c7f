package id.suluh.procurement.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What the check can find has plain words in both languages, and the words are of something it can find. */
class FindingWordsTest {
    private static final Path RULES = Path.of("src/main/java/id/suluh/procurement/ocds/check");
    private static final Pattern CODE = Pattern.compile("\"([a-z]+(?:_[a-z]+)+|required)\"");

    @Test
    void everyCodeOfARuleHasItsKind() throws IOException {
        Set<String> codes = new TreeSet<>();
        try (Stream<Path> files = Files.list(RULES)) {
            for (Path file : files.toList()) {
                Matcher found = CODE.matcher(Files.readString(file));
                while (found.find()) {
                    codes.add(found.group(1));
                }
            }
        }
        Set<String> kinds = new TreeSet<>(Arrays.stream(FindingKind.values())
                .filter(kind -> kind != FindingKind.OTHER)
                .map(kind -> kind.name().toLowerCase(Locale.ROOT))
                .toList());
        assertThat(codes).isEqualTo(kinds);
    }

    @ParameterizedTest
    @EnumSource
    void aFindingHasWordsInBothLanguages(FindingKind kind) throws IOException {
        differ("findingKind_$" + kind);
    }

    @ParameterizedTest
    @EnumSource
    void aRuleForManyReleasesHasWordsInBothLanguages(DatasetKind kind) throws IOException {
        differ("datasetKind_$" + kind);
    }

    @ParameterizedTest
    @EnumSource
    void aRefusalHasWordsInBothLanguages(RefusalKind kind) throws IOException {
        differ("refusalKind_$" + kind);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "the file is empty; export it again | EMPTY",
                "not JSON: x; this line was not read, all others were; export it again | LINE_BROKEN",
                "not JSON: x; the 3 records before it were read, nothing after it | NOT_JSON",
                "peserta-tender: kd_tender lost digits in a spreadsheet (as 1.23457E+17); give | CODE_CUT",
                "npwp: 3 tax numbers lost digits in a spreadsheet and were left out | TAX_NUMBER_CUT",
                "tender-pengumuman: the record has no code to know its process by; fill it in | NO_CODE",
                "ocds-x-1: the release has no date | NO_DATE",
                "neither a package nor a release: there is no ocid | NO_OCID",
                "neither a release nor a package | NOT_RELEASE",
                "whatever | OTHER",
            })
    void aRefusalIsKnownByItsReason(String reason, RefusalKind kind) {
        assertThat(RefusalKind.of(reason)).isEqualTo(kind);
    }

    private static void differ(String key) throws IOException {
        String indonesian = words("id").getProperty(key, "");
        String english = words("en").getProperty(key, "");
        assertThat(indonesian).isNotBlank().isNotEqualTo(english);
        assertThat(english).isNotBlank();
    }

    private static Properties words(String language) throws IOException {
        Properties words = new Properties();
        try (Reader text =
                Files.newBufferedReader(Path.of("src/main/resources/messages/source_" + language + ".properties"))) {
            words.load(text);
        }
        return words;
    }
}
