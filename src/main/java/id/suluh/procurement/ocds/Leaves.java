package id.suluh.procurement.ocds;

import org.jspecify.annotations.Nullable;

/** What becomes of a value at the end of a path: the one thing in which compiled and versioned releases differ. */
interface Leaves {
    /**
     * Puts the value of a release into the field.
     *
     * @param earlier what stands there now; null for nothing
     */
    void put(JsonObject target, String name, @Nullable Object earlier, Object value);

    /** A release says {@code null} where an object or a matched array stands. */
    void clear(JsonObject target, String name, Object earlier);

    /** Whether a list that is one value may take the place of a matched array. */
    boolean replacesArrays();

    /** Whether nothing stands there, so that an object or array may begin. */
    boolean vacant(Object earlier);
}
