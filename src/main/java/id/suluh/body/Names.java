package id.suluh.body;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** One spelling for names that people write in many ways. */
final class Names {
    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");
    private static final Pattern NO_LETTER_OR_DIGIT = Pattern.compile("[^a-z0-9]+");
    private static final Pattern OF_INDONESIA = Pattern.compile("(?<=.) (ri|republik indonesia)$");
    private static final Map<String, String> ABBREVIATIONS = Map.of("kab", "kabupaten", "prov", "provinsi");

    private Names() {}

    /** Lower case, without accents and signs, "kab" and "prov" written out, without a closing "RI": {@code Bawaslu RI} is {@code bawaslu}. */
    static String normalise(String name) {
        String words = Arrays.stream(plain(name).split(" "))
                .map(word -> ABBREVIATIONS.getOrDefault(word, word))
                .collect(Collectors.joining(" "));
        return OF_INDONESIA.matcher(words).replaceFirst("");
    }

    /** The public id made of a name: {@code Kementerian Agraria dan Tata Ruang/BPN} is {@code kementerian-agraria-dan-tata-ruang-bpn}. */
    static String slug(String name) {
        return plain(name).replace(' ', '-');
    }

    private static String plain(String name) {
        String letters = ACCENTS.matcher(Normalizer.normalize(name, Normalizer.Form.NFKD))
                .replaceAll("");
        return NO_LETTER_OR_DIGIT
                .matcher(letters.toLowerCase(Locale.ROOT))
                .replaceAll(" ")
                .strip();
    }
}
