package id.suluh.procurement;

import id.suluh.platform.Jakarta;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/** Dates as publishers write them: a moment with an offset, a moment without, or a day. */
final class OcdsDate {
    private static final int DAY = 10;

    private OcdsDate() {}

    /** The day in Jakarta; null for what is no date. */
    static @Nullable LocalDate day(@Nullable String text) {
        if (text == null || text.length() < DAY) {
            return null;
        }
        try {
            return OffsetDateTime.parse(text).atZoneSameInstant(Jakarta.ZONE).toLocalDate();
        } catch (DateTimeException noOffset) {
            return plain(text.substring(0, DAY));
        }
    }

    private static @Nullable LocalDate plain(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException noDate) {
            return null;
        }
    }
}
