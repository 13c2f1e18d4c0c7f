package id.suluh.procurement.flag;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which sections and keys the settings file may have, and what each key takes. */
final class SettingsTable {
    /** What stands before the first section. */
    static final String TOP = "";

    /** Days by the procedure's local name. */
    static final String DAYS_BY_DETAILS = "R003.procurement_method_details";

    /** What a key takes. */
    enum Takes {
        TEXT,
        LIST,
        NUMBER,
        WHOLE_NUMBER
    }

    private static final Map<String, Map<String, Takes>> KEYS = Map.ofEntries(
            Map.entry(
                    TOP,
                    Map.of(
                            "currency", Takes.TEXT,
                            "no_price_comparison_procurement_methods", Takes.LIST,
                            "price_comparison_procurement_methods", Takes.LIST)),
            Map.entry("output", Map.of("info_currency_mismatches", Takes.TEXT)),
            Map.entry("exclusions", Map.of("procurement_method_details", Takes.LIST)),
            Map.entry("R003", Map.of("threshold", Takes.WHOLE_NUMBER, "procurement_methods", Takes.LIST)),
            Map.entry("R018", Map.of("procurement_methods", Takes.LIST)),
            Map.entry("R024", Map.of("threshold", Takes.NUMBER)),
            Map.entry("R025", Map.of("percentile", Takes.WHOLE_NUMBER, "threshold", Takes.NUMBER)),
            Map.entry("R028", Map.of()),
            Map.entry("R030", Map.of()),
            Map.entry("R035", Map.of("threshold", Takes.WHOLE_NUMBER)),
            Map.entry("R036", Map.of()),
            Map.entry(
                    "R038",
                    Map.of(
                            "threshold", Takes.NUMBER,
                            "minimum_submitted_bids", Takes.WHOLE_NUMBER,
                            "minimum_contracting_processes", Takes.WHOLE_NUMBER)),
            Map.entry(
                    "R048",
                    Map.of(
                            "digits", Takes.WHOLE_NUMBER,
                            "threshold", Takes.NUMBER,
                            "minimum_contracting_processes", Takes.WHOLE_NUMBER)),
            Map.entry("R058", Map.of("threshold", Takes.NUMBER)));

    /** Sections of the step that prepares data; they change nothing here and may hold any key. */
    private static final Set<String> PREPARATION = Set.of(
            "defaults", "redactions", "corrections", "modifications", "codelists.bid_status", "codelists.award_status");

    private SettingsTable() {}

    static boolean hasSection(String section) {
        return KEYS.containsKey(section) || section.equals(DAYS_BY_DETAILS) || PREPARATION.contains(section);
    }

    static boolean prepares(String section) {
        return PREPARATION.contains(section);
    }

    /** What the key of that section takes; null when it has no such key. */
    static @Nullable Takes takes(String section, String key) {
        return section.equals(DAYS_BY_DETAILS)
                ? Takes.WHOLE_NUMBER
                : KEYS.getOrDefault(section, Map.of()).get(key);
    }
}
