package id.suluh.procurement.export;

import id.suluh.platform.Jakarta;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;

/** An instant in an address: RFC 3339, or a day, which begins at midnight in Jakarta. */
final class Moment {
    private Moment() {}

    static Optional<Instant> of(String text) {
        try {
            // A plus sign that nobody encoded arrives as a blank.
            return Optional.of(
                    text.length() == 10
                            ? LocalDate.parse(text).atStartOfDay(Jakarta.ZONE).toInstant()
                            : OffsetDateTime.parse(text.replace(' ', '+')).toInstant());
        } catch (DateTimeException unreadable) {
            return Optional.empty();
        }
    }
}
