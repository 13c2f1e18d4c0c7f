package id.suluh.dispute;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The lettered parts of a docket number, sorted by what each word means. */
final class DocketLetters {
    /** Kinds of proceeding: settlement of (public) information disputes, and those of elections. */
    private static final Set<String> KINDS = Set.of("PS", "PSI", "PSIP", "PSIF");

    /** Words that say the number is a ruling's: PTSN, putusan; A and M, the ways a case was ended; MK.MA, as West Java prints it. */
    private static final Map<String, String> RULING =
            Map.of("PTSN", "", "PTS", "", "PUT", "", "A", "A", "M", "M", "MK", "", "MA", "");

    private static final Set<String> DOCKET = Set.of("REG");

    private final List<String> commission = new ArrayList<>();
    private final List<String> through = new ArrayList<>();
    private @Nullable String kind;
    private boolean ruling;

    static DocketLetters of(List<String> parts) {
        DocketLetters letters = new DocketLetters();
        for (String part : parts) {
            DocketNumber.words(part).forEach(letters::take);
        }
        return letters;
    }

    private void take(String word) {
        String upper = word.toUpperCase(Locale.ROOT);
        String way = RULING.get(upper);
        if (KINDS.contains(upper)) {
            kind = upper;
        } else if (way != null) {
            ruling = true;
            if (!way.isEmpty()) {
                through.add(way);
            }
        } else if (!DOCKET.contains(upper) && !upper.isEmpty()) {
            commission.add(word);
        }
    }

    DocketNumber number(String serial, @Nullable Integer month, int year) {
        return new DocketNumber(
                serial,
                month,
                year,
                commission.isEmpty() ? null : String.join("-", commission),
                kind,
                ruling ? "ruling" : "docket",
                List.copyOf(through),
                null);
    }
}
