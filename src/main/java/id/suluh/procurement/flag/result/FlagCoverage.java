package id.suluh.procurement.flag.result;

import id.suluh.procurement.flag.FlagDefinition;
import id.suluh.procurement.flag.Gap;
import id.suluh.web.Language;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;

/**
 * A flag and of how many processes it could be computed.
 *
 * @param total over all; its name is empty
 * @param methods by procurement method, the largest first
 * @param publishers by who published the data, the largest first
 * @param gaps why it could not, the most frequent first
 * @param sources pages of the sources that publishers' data came from, by the name of the publisher
 */
public record FlagCoverage(
        FlagDefinition definition,
        Language language,
        Counts total,
        List<Counts> methods,
        List<Counts> publishers,
        List<Reason> gaps,
        Map<String, String> sources) {

    /** How often a verdict was given in one part. */
    public record Counts(String name, long flagged, long clear, long notComputable) {
        private static final int DIGITS = 4;

        public long all() {
            return flagged + clear + notComputable;
        }

        public long computable() {
            return flagged + clear;
        }

        /** Part of the processes it is computable for; 0 where there are none. */
        public BigDecimal share() {
            return all() == 0
                    ? BigDecimal.ZERO
                    : BigDecimal.valueOf(computable()).divide(BigDecimal.valueOf(all()), DIGITS, RoundingMode.HALF_UP);
        }
    }

    /** A reason and how often it was the one. */
    public record Reason(Gap gap, long processes) {}

    public String code() {
        return definition.code();
    }

    public String path() {
        return definition.path();
    }

    public String text(String key) {
        return definition.text(key, language);
    }

    /** The search for what is flagged. */
    public String search() {
        return "/search?type=contract&flag=" + code();
    }
}
