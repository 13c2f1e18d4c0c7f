package id.suluh.procurement.source;

import java.util.Locale;

/** The rules for many releases together, and for a run against the one before, to have words in both languages. */
public enum DatasetKind {
    DATASET_SHARE,
    DATASET_ABSENT,
    DATASET_REPEATED,
    DATASET_TOPHEAVY,
    DATASET_ONCE,
    DATASET_MAIN,
    DATASET_UNIQUE,
    DATASET_RESOLVED,
    DATASET_TITLED,
    TIME_COUNTS,
    TIME_TITLES;

    static DatasetKind of(String rule) {
        return valueOf(rule.toUpperCase(Locale.ROOT));
    }
}
