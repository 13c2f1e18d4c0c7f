package id.suluh.procurement.flag;

import id.suluh.web.Language;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * A row of {@code flags.txt}: what a flag asks, of what, and how.
 *
 * @param code also the anchor and the address
 * @param cardinal whether it is defined by Cardinal, else by this portal
 * @param unit of its values: {@code share} of one, {@code days}, {@code count}, {@code money}, {@code points}, or {@code yes}
 * @param inputs paths of the compiled release, an asterisk for each object of a list
 * @param least fewest members of a peer group; 0 when it knows none
 * @param texts by language and key
 */
public record FlagDefinition(
        String code,
        boolean cardinal,
        String unit,
        List<String> inputs,
        List<Limit> limits,
        int least,
        Map<String, String> texts) {

    /**
     * A number the flag goes by.
     *
     * @param name which of its numbers
     * @param from first day it holds
     * @param verified whether its source was read
     * @param source where it stands
     */
    public record Limit(String name, double value, LocalDate from, boolean verified, String source) {
        /** Whether it is told on which day it began to hold. */
        public boolean dated() {
            return from.isAfter(LocalDate.MIN);
        }
    }

    /** The text of that key: name, question, formula, innocent, limits; empty when there is none. */
    public String text(String key, Language language) {
        return Objects.requireNonNullElse(texts.get(language.tag() + "." + key), "");
    }

    /** The page of its method. */
    public String path() {
        return "/flags/" + code;
    }

    /** The number of that name that holds on a day. */
    Optional<Limit> limit(String name, LocalDate day) {
        return limits.stream()
                .filter(each -> each.name().equals(name) && !each.from().isAfter(day))
                .max(Comparator.comparing(Limit::from));
    }

    /** A number that has never changed. */
    double limit(String name) {
        return limit(name, LocalDate.MAX).orElseThrow().value();
    }
}
