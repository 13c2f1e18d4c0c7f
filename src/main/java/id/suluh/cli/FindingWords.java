package id.suluh.cli;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;

/** What a finding means in the words of the pages of sources, in one of their languages; no server is needed to read them. */
final class FindingWords {
    private final Properties words = new Properties();

    FindingWords(Language language) {
        String file = "/messages/source_" + language + ".properties";
        try (Reader text = new InputStreamReader(
                Objects.requireNonNull(FindingWords.class.getResourceAsStream(file), file), StandardCharsets.UTF_8)) {
            words.load(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The languages of the portal, as one writes them in a command. */
    enum Language {
        id,
        en
    }

    /** Of a rule that has no words yet its code. */
    String of(String code) {
        String name = "_$" + code.toUpperCase(Locale.ROOT);
        return words.getProperty("findingKind" + name, words.getProperty("datasetKind" + name, code));
    }
}
