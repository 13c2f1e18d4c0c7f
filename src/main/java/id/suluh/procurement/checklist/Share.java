package id.suluh.procurement.checklist;

/** A share in words. */
public enum Share {
    NOTHING_DUE,
    NONE,
    LESS_THAN_HALF,
    HALF_OR_MORE,
    ALL;

    static Share of(long part, long whole) {
        if (whole == 0) {
            return NOTHING_DUE;
        }
        if (part == 0 || part == whole) {
            return part == 0 ? NONE : ALL;
        }
        return part * 2 < whole ? LESS_THAN_HALF : HALF_OR_MORE;
    }
}
