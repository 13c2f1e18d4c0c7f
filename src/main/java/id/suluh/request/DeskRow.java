package id.suluh.request;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One request that waits for a body.
 *
 * @param due when the answer is due; null while it is not recorded as received
 */
record DeskRow(
        String number,
        String subject,
        String body,
        @Nullable LocalDate due,
        boolean late) {}
