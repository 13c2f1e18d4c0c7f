package id.suluh.procurement.flag;

import org.jspecify.annotations.Nullable;

/**
 * A peer group and the figures of it.
 *
 * @param key which processes are in it, such as {@code open/works/MINISTRY/2026}
 * @param size how many values were compared
 * @param first first quartile, by type 8 of Hyndman and Fan; null where quartiles are not what is compared
 * @param limit where values begin to stand out; null when none could be drawn
 */
public record FlagGroup(
        String code,
        String key,
        long size,
        @Nullable Double first,
        @Nullable Double third,
        @Nullable Double limit) {
    /** The group of all. */
    static final String ALL = "*";
}
