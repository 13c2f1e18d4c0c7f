package id.suluh.procurement;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Codes of the standard for categories, criteria and ways to hand in a bid, which the page says in words. */
public enum TermCode {
    GOODS,
    WORKS,
    SERVICES,
    CONSULTING_SERVICES,
    PRICE_ONLY,
    COST_ONLY,
    QUALITY_ONLY,
    RATED_CRITERIA,
    LOWEST_COST,
    BEST_PROPOSAL,
    BEST_VALUE_TO_GOVERNMENT,
    SINGLE_BID_ONLY,
    ELECTRONIC_AUCTION,
    ELECTRONIC_SUBMISSION,
    WRITTEN,
    IN_PERSON;

    /** The code that is written so, with small and large letters as publishers like them, and with the slip that is common in one; null for one the standard does not have. */
    static @Nullable TermCode of(String published) {
        String wanted = published.strip().toLowerCase(Locale.ROOT).replace("goverment", "government");
        for (TermCode code : values()) {
            if (code.name().replace("_", "").toLowerCase(Locale.ROOT).equals(wanted)) {
                return code;
            }
        }
        return null;
    }
}
