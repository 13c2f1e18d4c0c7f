package id.suluh.request;

import com.fasterxml.jackson.annotation.JsonIgnore;
import id.suluh.request.holiday.Refusal;
import java.util.List;

/**
 * What an import of holidays did.
 *
 * @param read lines with a holiday, taken or not
 * @param changed known by date and name, but of another kind
 * @param recounted running clocks whose due date moved, and clocks that can be counted now
 * @param refusals the lines that were not taken, in order
 */
public record HolidaySummary(
        int read,
        int added,
        int changed,
        int unchanged,
        int refused,
        int recounted,
        @JsonIgnore List<Refusal> refusals) {}
