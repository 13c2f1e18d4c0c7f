package id.suluh.procurement.flag;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Which sections and keys the settings file may have, and what each key takes. */
final class SettingsTable {
    /** What stands before the first section. */
    static final String TOP = "";

    /** Days by the procedure's local name. */
    static final String DAYS_BY_DETAILS = "R003.procurement_method_details";

    /** What a key takes. */
    /** What a key takes: how it is written, and the words for whoever wrote something else. */
    enum Takes {
        TEXT(".*", "a text"),
        LIST(".*", "texts parted by |"),
        NUMBER("[+-]?([0-9]+\\.?[0-9]*|\\.[0-9]+)([eE][+-]?[0-9]{1,3})?", "a number"),
        WHOLE_NUMBER("[+-]?[0-9]{1,18}", "a whole number"),
        COUNT("\\+?[0-9]{1,18}", "a whole number from 0"),
        YES_OR_NO("(?i)true|false|yes|no|on|off|1|0", "true or false");

        private final Pattern written;
        private final String what;

        Takes(String written, String what) {
            this.written = Pattern.compile(written);
            this.what = what;
        }

        boolean takes(String value) {
            return written.matcher(value).matches();
        }

        String what() {
            return what;
        }
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
            Map.entry("R025", Map.of("percentile", Takes.COUNT, "threshold", Takes.NUMBER)),
            Map.entry("R028", Map.of()),
            Map.entry("R030", Map.of()),
            Map.entry("R035", Map.of("threshold", Takes.COUNT)),
            Map.entry("R036", Map.of()),
            Map.entry(
                    "R038",
                    Map.of(
                            "threshold", Takes.NUMBER,
                            "minimum_submitted_bids", Takes.COUNT,
                            "minimum_contracting_processes", Takes.COUNT)),
            Map.entry(
                    "R048",
                    Map.of(
                            "digits", Takes.COUNT,
                            "threshold", Takes.COUNT,
                            "minimum_contracting_processes", Takes.COUNT)),
            Map.entry("R058", Map.of("threshold", Takes.NUMBER)));

    /** Sections of the step that prepares data; they change nothing here. */
    private static final Map<String, Map<String, Takes>> PREPARATION = Map.of(
            "defaults",
            Map.of(
                    "currency", Takes.TEXT,
                    "item_classification_scheme", Takes.TEXT,
                    "bid_status", Takes.TEXT,
                    "award_status", Takes.TEXT,
                    "party_roles", Takes.YES_OR_NO),
            "redactions",
            Map.of("amount", Takes.TEXT, "organization_id", Takes.TEXT),
            "corrections",
            Map.of("award_status_by_contract_status", Takes.YES_OR_NO),
            "modifications",
            Map.of(
                    "move_auctions", Takes.YES_OR_NO,
                    "prefix_buyer_or_procuring_entity_id", Takes.TEXT,
                    "prefix_tenderer_or_supplier_id", Takes.TEXT,
                    "split_procurement_method_details", Takes.TEXT));

    /** Sections whose keys are words of the data. */
    private static final Map<String, Takes> FREE = Map.of(
            DAYS_BY_DETAILS,
            Takes.WHOLE_NUMBER,
            "codelists.bid_status",
            Takes.TEXT,
            "codelists.award_status",
            Takes.TEXT);

    private SettingsTable() {}

    static boolean hasSection(String section) {
        return KEYS.containsKey(section) || FREE.containsKey(section) || PREPARATION.containsKey(section);
    }

    /** What the key of that section takes; null when it has no such key. */
    static @Nullable Takes takes(String section, String key) {
        return FREE.containsKey(section) ? FREE.get(section) : keys(section).get(key);
    }

    /** The keys a section may have, for whoever wrote another one. */
    static String known(String section) {
        Set<String> known = new TreeSet<>(keys(section).keySet());
        return known.isEmpty() ? "it takes no key" : "it takes " + String.join(", ", known);
    }

    /** The sections there are. */
    static String known() {
        Set<String> known = new TreeSet<>(KEYS.keySet());
        known.addAll(FREE.keySet());
        known.addAll(PREPARATION.keySet());
        known.remove(TOP);
        return "there are " + String.join(", ", known);
    }

    private static Map<String, Takes> keys(String section) {
        return KEYS.getOrDefault(section, PREPARATION.getOrDefault(section, Map.of()));
    }
}
