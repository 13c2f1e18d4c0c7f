package id.suluh.procurement.ocds;

import id.suluh.platform.Jakarta;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Moments as the standard wants them: a date with time and zone, such as {@code 2026-03-02T09:00:00+07:00}. */
public final class Moment {
    private static final Pattern WRITTEN =
            Pattern.compile("\\d{4}-\\d{2}-\\d{2}[Tt]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:\\d{2})");

    private static final int DAY = 10;

    private Moment() {}

    /** The moment a text names; empty when it names none. Beyond nine digits a fraction of a second is cut. */
    public static Optional<OffsetDateTime> of(@Nullable String text) {
        if (text == null || !WRITTEN.matcher(text).matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(OffsetDateTime.parse(text.replaceFirst("(\\.\\d{9})\\d+", "$1")));
        } catch (DateTimeParseException noSuchDay) {
            return Optional.empty();
        }
    }

    /** The day in Jakarta of a moment, or a day without time and zone; null for what is no date. */
    public static @Nullable LocalDate day(@Nullable String text) {
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
