package id.suluh.procurement;

import id.suluh.procurement.ocds.Moment;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Dates as publishers write them: a moment with an offset, a moment without, or a day. */
final class OcdsDate {
    private OcdsDate() {}

    /** The day in Jakarta; null for what is no date. */
    static @Nullable LocalDate day(@Nullable String text) {
        return Moment.day(text);
    }
}
