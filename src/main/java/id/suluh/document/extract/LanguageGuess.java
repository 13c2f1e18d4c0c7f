package id.suluh.document.extract;

import java.lang.Character.UnicodeScript;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Tells the language of a text by its small words, or by its script. Documents here are Indonesian or English, for which this is
 * certain within a page; a model would take 23 MB and a second of each start to tell languages nobody will ask for.
 */
final class LanguageGuess {
    private static final int CHARACTERS = 20_000;
    private static final int LEAST_WORDS = 3;
    private static final double LEAST_SHARE = 0.04;
    private static final Pattern WORD = Pattern.compile("\\p{L}+");

    /** Words that are frequent in one language and rare in the others. Indonesian has the words of offices too, for tables without sentences. */
    private static final Map<String, Set<String>> WORDS = Map.of(
            "id",
            words("yang dan di dengan untuk dari pada dalam ini itu oleh atau tidak adalah telah sebagai akan kepada"
                    + " bahwa karena nomor tahun pemerintah informasi publik kontrak pekerjaan tanggal barang jasa pengadaan"
                    + " putusan pemohon termohon anggaran penyedia kabupaten dinas belanja"),
            "ms",
            words("ialah kerana bahawa adalah daripada iaitu telah yang dan dengan untuk kepada syarikat boleh"),
            "en",
            words("the of and to in is that for it with as was on are be this by at from not or have which an"),
            "nl",
            words("de het een van en dat niet zijn op te met voor die er aan ook maar wordt"),
            "de",
            words("der die und das ist nicht ein eine mit dem den von zu auf für im sich auch"),
            "fr",
            words("le la les des et est une un que qui dans pour pas sur au avec du par ce"),
            "es",
            words("el la los las de que y en un una es por con para del se no al"),
            "pt",
            words("o os as de que e em um uma do da para com não por no na se"),
            "it",
            words("il la di che e un una per non sono con del della nel gli si le"));

    private static final Map<UnicodeScript, String> SCRIPTS = Map.of(
            UnicodeScript.CYRILLIC, "ru",
            UnicodeScript.HAN, "zh",
            UnicodeScript.HANGUL, "ko",
            UnicodeScript.ARABIC, "ar",
            UnicodeScript.THAI, "th",
            UnicodeScript.GREEK, "el",
            UnicodeScript.HEBREW, "he");

    private LanguageGuess() {}

    /** ISO 639-1, null when there is too little to tell. */
    static @Nullable String of(List<PageText> pages) {
        StringBuilder sample = new StringBuilder();
        for (PageText page : pages) {
            if (sample.length() >= CHARACTERS) {
                break;
            }
            sample.append(page.text(), 0, Math.min(page.text().length(), CHARACTERS))
                    .append('\n');
        }
        String text = sample.toString().toLowerCase(Locale.ROOT);
        String byScript = byScript(text);
        return byScript == null ? byWords(text) : byScript;
    }

    private static @Nullable String byWords(String text) {
        Map<String, Integer> hits = new HashMap<>();
        Map<String, Set<String>> distinct = new HashMap<>();
        int words = 0;
        for (Matcher word = WORD.matcher(text); word.find(); words++) {
            for (Map.Entry<String, Set<String>> language : WORDS.entrySet()) {
                if (language.getValue().contains(word.group())) {
                    hits.merge(language.getKey(), 1, Integer::sum);
                    distinct.computeIfAbsent(language.getKey(), key -> new HashSet<>())
                            .add(word.group());
                }
            }
        }
        int least = Math.max(LEAST_WORDS, (int) (words * LEAST_SHARE));
        return hits.entrySet().stream()
                .filter(each -> each.getValue() >= least)
                .filter(each -> distinct.getOrDefault(each.getKey(), Set.of()).size() >= LEAST_WORDS)
                .max(Comparator.comparing(Map.Entry<String, Integer>::getValue).thenComparing(Map.Entry::getKey))
                .map(Map.Entry::getKey)
                .orElse(null);
    }

    private static @Nullable String byScript(String text) {
        Map<UnicodeScript, Integer> letters = new EnumMap<>(UnicodeScript.class);
        text.codePoints()
                .filter(Character::isLetter)
                .mapToObj(UnicodeScript::of)
                .forEach(script -> letters.merge(script, 1, Integer::sum));
        int all = letters.values().stream().mapToInt(Integer::intValue).sum();
        int kana = letters.getOrDefault(UnicodeScript.HIRAGANA, 0) + letters.getOrDefault(UnicodeScript.KATAKANA, 0);
        if (kana * 5 > all && all > 0) {
            return "ja";
        }
        return letters.entrySet().stream()
                .filter(each -> each.getValue() * 2 > all)
                .flatMap(each -> Stream.ofNullable(SCRIPTS.get(each.getKey())))
                .findFirst()
                .orElse(null);
    }

    private static Set<String> words(String list) {
        return Arrays.stream(list.split(" ")).collect(Collectors.toUnmodifiableSet());
    }
}
