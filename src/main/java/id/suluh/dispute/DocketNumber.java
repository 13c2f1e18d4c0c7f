package id.suluh.dispute;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A docket, ruling or court number taken apart. There is no single national form: every commission orders the same few parts in its
 * own way, so the parts are recognised one by one wherever they stand, and spaces and common reading errors of scans are forgiven.
 *
 * @param serial as printed, with its leading zeros
 * @param month 1 to 12; null where the number has none
 * @param commission the commission's own letters, as {@code KIP} or {@code KI-JBR}; null where the number does not name it
 * @param kind {@code PS}, {@code PSI}, {@code PSIP} (elections); for a court {@code G/KI} and the like
 * @param stage {@code docket}, {@code ruling} or {@code court}
 * @param through {@code M} for mediation, {@code A} for adjudication, in the order printed; empty where not said
 * @param court the court's letters, for a court number
 */
@JsonPropertyOrder({"serial", "month", "year", "commission", "kind", "stage", "through", "court"})
public record DocketNumber(
        String serial,
        @Nullable Integer month,
        int year,
        @Nullable String commission,
        @Nullable String kind,
        String stage,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<String> through,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String court) {

    private static final List<String> MONTHS =
            List.of("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII");
    private static final Pattern LABEL =
            Pattern.compile("(?i)^\\s*(?:nomor|no)\\b\\s*[.:]*\\s*(?:register|registrasi)?\\s*[.:]*\\s*");
    private static final Pattern SERIAL = Pattern.compile("[0-9OolI]{1,5}");
    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");
    /** A month and the next part run together because a slash was read as 7: {@code IV7KIP}. */
    private static final Pattern SLASH_READ_AS_SEVEN = Pattern.compile("([IVX1lLT|]{1,4})7([A-Za-z].*)");

    private static final Pattern WORDS = Pattern.compile("[-. ]+");

    /** Reads a number as printed; empty when it has no serial or no year. */
    public static Optional<DocketNumber> read(String printed) {
        List<String> parts = split(printed);
        if (parts.size() < 3 || !SERIAL.matcher(parts.get(0)).matches()) {
            return Optional.empty();
        }
        String serial = digits(parts.get(0));
        List<String> rest = new ArrayList<>(parts.subList(1, parts.size()));
        Optional<String> year =
                rest.stream().filter(part -> YEAR.matcher(part).matches()).findFirst();
        if (year.isEmpty()) {
            return Optional.empty();
        }
        rest.remove(year.get());
        if (rest.get(0).equalsIgnoreCase("G")) {
            return Optional.of(ofCourt(serial, Integer.parseInt(year.get()), rest));
        }
        Integer month = null;
        for (String part : rest) {
            month = month(part);
            if (month != null) {
                rest.remove(part);
                break;
            }
        }
        return Optional.of(DocketLetters.of(rest).number(serial, month, Integer.parseInt(year.get())));
    }

    private static DocketNumber ofCourt(String serial, int year, List<String> parts) {
        String last = parts.get(parts.size() - 1);
        boolean named = parts.size() > 1 && last.toUpperCase(Locale.ROOT).startsWith("P");
        List<String> kind = named ? parts.subList(0, parts.size() - 1) : parts;
        return new DocketNumber(
                serial, null, year, null, String.join("/", kind), "court", List.of(), named ? last : null);
    }

    private static List<String> split(String printed) {
        List<String> parts = new ArrayList<>();
        for (String part : LABEL.matcher(printed).replaceFirst("").split("/", -1)) {
            String trimmed = part.strip();
            Matcher damaged = SLASH_READ_AS_SEVEN.matcher(trimmed);
            if (damaged.matches() && month(damaged.group(1)) != null) {
                parts.add(damaged.group(1));
                parts.add(damaged.group(2));
            } else if (!trimmed.isEmpty()) {
                parts.add(trimmed);
            }
        }
        return parts;
    }

    /** The month of a Roman numeral in which 1, l, L, | and T may stand for I. */
    private static @Nullable Integer month(String part) {
        String roman = part.toUpperCase(Locale.ROOT).replaceAll("[1L|T]", "I");
        int index = MONTHS.indexOf(roman);
        return index < 0 ? null : index + 1;
    }

    private static String digits(String serial) {
        return serial.replaceAll("[Oo]", "0").replaceAll("[lI]", "1");
    }

    static List<String> words(String part) {
        return List.of(WORDS.split(part));
    }
}
