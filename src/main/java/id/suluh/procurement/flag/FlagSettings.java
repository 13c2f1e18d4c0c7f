package id.suluh.procurement.flag;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Which indicators run and how, in the words of Cardinal's settings file.
 *
 * @param sections keys and values of each section, {@link SettingsTable#TOP} for what stands before the first; an indicator without a section
 *     does not run
 */
public record FlagSettings(Map<String, Map<String, String>> sections) {
    private static final List<String> INDICATORS =
            List.of("R003", "R018", "R024", "R025", "R028", "R030", "R035", "R036", "R038", "R048", "R058");

    /** All eleven indicators as they are without a word of settings. */
    public static FlagSettings standard() {
        Map<String, Map<String, String>> sections = new LinkedHashMap<>();
        INDICATORS.forEach(each -> sections.put(each, Map.of()));
        return new FlagSettings(sections);
    }

    boolean runs(String indicator) {
        return sections.containsKey(indicator)
                || sections.keySet().stream().anyMatch(each -> each.startsWith(indicator + "."));
    }

    String text(String section, String key) {
        return sections.getOrDefault(section, Map.of()).getOrDefault(key, "");
    }

    /** Words between bars, as they stand; an empty value is no filter. */
    Set<String> list(String section, String key, String otherwise) {
        String words = sections.getOrDefault(section, Map.of()).getOrDefault(key, otherwise);
        return words.isEmpty()
                ? Set.of()
                : Arrays.stream(withoutLastBar(words).split("\\|", -1)).collect(Collectors.toUnmodifiableSet());
    }

    /** A bar ends a word; the last may do without. */
    private static String withoutLastBar(String words) {
        return words.endsWith("|") ? words.substring(0, words.length() - 1) : words;
    }

    OptionalDouble number(String section, String key) {
        String number = text(section, key);
        return number.isEmpty() ? OptionalDouble.empty() : OptionalDouble.of(Double.parseDouble(number));
    }

    long whole(String section, String key, long otherwise) {
        String number = text(section, key);
        return number.isEmpty() ? otherwise : Long.parseLong(number);
    }

    /** Days that a procedure of that local name must stay open. */
    Map<String, Long> daysByDetails() {
        return sections.getOrDefault(SettingsTable.DAYS_BY_DETAILS, Map.of()).entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, each -> Long.parseLong(each.getValue())));
    }
}
