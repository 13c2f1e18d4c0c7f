package id.suluh.web.format;

import id.suluh.platform.Jakarta;
import id.suluh.web.Language;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;

/** Dates of law and moments in Western Indonesian Time. */
public final class DateText {
    private DateText() {}

    /** {@code 6 Desember 2026}. */
    public static String full(LocalDate date, Language language) {
        return write("d MMMM uuuu", date, language);
    }

    /** {@code 6 Des 2026}, for tables. */
    public static String compact(LocalDate date, Language language) {
        return write("d MMM uuuu", date, language);
    }

    /** {@code Minggu, 6 Desember 2026}; in English {@code Sunday, 6 December 2026}. */
    public static String withWeekday(LocalDate date, Language language) {
        return write("EEEE, d MMMM uuuu", date, language);
    }

    /** {@code 6 Desember 2026 14.10 WIB}; in English with a colon. */
    public static String moment(Instant moment, Language language) {
        ZonedDateTime there = moment.atZone(Jakarta.ZONE);
        String pattern = language == Language.ID ? "d MMMM uuuu HH.mm 'WIB'" : "d MMMM uuuu HH:mm 'WIB'";
        return write(pattern, there, language);
    }

    /** The date of law of a moment. */
    public static LocalDate date(Instant moment) {
        return LocalDate.ofInstant(moment, Jakarta.ZONE);
    }

    /** {@code hari ini}, {@code besok}, {@code 16 hari lagi}, {@code 3 hari lalu}, counted in calendar days. */
    public static String relative(LocalDate date, LocalDate today, Language language) {
        long days = ChronoUnit.DAYS.between(today, date);
        boolean indonesian = language == Language.ID;
        if (days == 0) {
            return indonesian ? "hari ini" : "today";
        }
        if (days == 1) {
            return indonesian ? "besok" : "tomorrow";
        }
        if (days == -1) {
            return indonesian ? "kemarin" : "yesterday";
        }
        String count = Numbers.grouped(Math.abs(days), language);
        if (days > 0) {
            return indonesian ? count + " hari lagi" : "in " + count + " days";
        }
        return indonesian ? count + " hari lalu" : count + " days ago";
    }

    private static String write(String pattern, TemporalAccessor when, Language language) {
        Locale locale = language == Language.ID ? Locale.forLanguageTag("id-ID") : Locale.ENGLISH;
        return DateTimeFormatter.ofPattern(pattern, locale).format(when);
    }
}
