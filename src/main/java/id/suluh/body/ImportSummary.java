package id.suluh.body;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.List;

/**
 * What an import did.
 *
 * @param read lines with a body, taken or not
 * @param refusals the lines that were not taken, in order
 */
public record ImportSummary(
        int read,
        int added,
        int changed,
        int unchanged,
        int refused,
        @JsonIgnore List<Refusal> refusals) {}
