package id.suluh.procurement.ocds.check;

import org.jspecify.annotations.Nullable;

/**
 * One thing that is wrong or worth knowing.
 *
 * @param code short name of the rule, the same for all findings of its kind
 * @param pointer where, as a JSON pointer into the text that was read; in JSON lines, into its line
 * @param ocid null where the finding is about no process
 * @param line of the input where the text begins
 * @param message in words, with what stands there and what is expected
 */
public record Finding(
        Severity severity,
        String code,
        String pointer,
        @Nullable String ocid,
        long line,
        String message) {}
