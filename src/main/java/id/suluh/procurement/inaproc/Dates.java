package id.suluh.procurement.inaproc;

import id.suluh.procurement.ocds.JsonNumber;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.time.temporal.TemporalAccessor;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Moments as exports write them, to moments with a zone. Without a zone the time is that of western Indonesia. All results bear that zone,
 * so that their texts sort as the moments do.
 */
final class Dates {
    private static final ZoneOffset WIB = ZoneOffset.ofHours(7);
    private static final DateTimeFormatter WRITTEN = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ssXXX");
    private static final Pattern SERIAL = Pattern.compile("[1-9][0-9]{4}(?:\\.[0-9]+)?");

    /** Day 0 of spreadsheets, for days after February 1900. */
    private static final LocalDateTime SERIAL_ZERO = LocalDateTime.of(1899, 12, 30, 0, 0);

    private static final long SECONDS_A_DAY = 86_400;
    private static final double LEAST_MILLISECONDS = 1e11;
    private static final int EARLIEST = 1990;
    private static final int LATEST = 2100;

    private static final List<DateTimeFormatter> FORMATS = List.of(
            format("uuuu-M-d['T'][ ][H:mm[:ss]][ ][XXX][XX][X]"),
            format("MMM d, uuuu[,][ h:mm[:ss] a][ H:mm[:ss]][ ][XXX]"),
            format("MMMM d, uuuu[,][ h:mm[:ss] a][ H:mm[:ss]][ ][XXX]"),
            format("d/M/uuuu[,][ h:mm[:ss] a][ H:mm[:ss]][ ][XXX]"),
            format("uuuu/M/d[,][ h:mm[:ss] a][ H:mm[:ss]][ ][XXX]"),
            format("d-M-uuuu[ H:mm[:ss]][ ][XXX]"),
            format("d.M.uuuu[ H:mm[:ss]][ ][XXX]"),
            format("d-MMM-uuuu[ H:mm[:ss]][ ][XXX]"),
            format("d MMM uuuu[,][ H:mm[:ss]][ ][XXX]"),
            format("d MMMM uuuu[,][ H:mm[:ss]][ ][XXX]"),
            format("uuuuMMdd"));

    /** What Indonesian months and zones are in the words of the formats; days of the week say nothing. */
    private static final Map<Pattern, String> WORDS = words();

    private Dates() {}

    /** The moment by RFC 3339; null for what is no date or lies out of all reason. */
    static @Nullable String of(Object value) {
        OffsetDateTime moment = moment(value);
        return moment == null || moment.getYear() < EARLIEST || moment.getYear() > LATEST
                ? null
                : WRITTEN.format(moment);
    }

    /** Whether it is a moment in any of the formats, in reason or not. */
    static boolean isDate(Object value) {
        return moment(value) != null;
    }

    /** The moment some seconds later. */
    static String later(String moment, long seconds) {
        return WRITTEN.format(OffsetDateTime.parse(moment).plusSeconds(seconds));
    }

    private static @Nullable OffsetDateTime moment(Object value) {
        String text = value instanceof JsonNumber number ? number.value().toPlainString() : String.valueOf(value);
        text = text.replaceAll("[\\s\\u00a0\\u202f]+", " ").strip();
        if (SERIAL.matcher(text).matches()) {
            return SERIAL_ZERO
                    .plusSeconds(Math.round(Double.parseDouble(text) * SECONDS_A_DAY))
                    .atOffset(WIB);
        }
        if (value instanceof JsonNumber number) {
            return unix(number.value().doubleValue());
        }
        // Fractions of a second say nothing here.
        String whole = english(text.replaceFirst("(:[0-9]{2})[.,][0-9]+", "$1"));
        return FORMATS.stream()
                .map(format -> parsed(format, whole))
                .filter(found -> found != null)
                .findFirst()
                .orElse(null);
    }

    private static String english(String text) {
        String english = text;
        for (Map.Entry<Pattern, String> word : WORDS.entrySet()) {
            english = word.getKey().matcher(english).replaceAll(word.getValue());
        }
        return english;
    }

    private static Map<Pattern, String> words() {
        Map<Pattern, String> words = new LinkedHashMap<>();
        String[] all = {
            "^(senin|selasa|rabu|kamis|jum.?at|sabtu|minggu|mon|tue|wed|thu|fri|sat|sun)[a-z]*,? ",
            "",
            "januari",
            "Jan",
            "pebruari|februari",
            "Feb",
            "maret",
            "Mar",
            "mei",
            "May",
            "juni",
            "Jun",
            "juli",
            "Jul",
            "agustus|agt|agu",
            "Aug",
            "sept",
            "Sep",
            "oktober|okt",
            "Oct",
            "nopember|nop",
            "Nov",
            "desember|des",
            "Dec",
            "wib",
            "+07:00",
            "wita",
            "+08:00",
            "wit",
            "+09:00",
            "utc|gmt",
            "Z",
        };
        for (int i = 0; i < all.length; i += 2) {
            String word = all[i].startsWith("^") ? all[i] : "(?<![a-z])(?:" + all[i] + ")\\.?(?![a-z])";
            words.put(Pattern.compile(word, Pattern.CASE_INSENSITIVE), all[i + 1]);
        }
        return words;
    }

    private static @Nullable OffsetDateTime parsed(DateTimeFormatter format, String text) {
        try {
            return offset(format.parseBest(text, OffsetDateTime::from, LocalDateTime::from, LocalDate::from));
        } catch (DateTimeException another) {
            return null;
        }
    }

    private static @Nullable OffsetDateTime unix(double number) {
        if (number < SECONDS_A_DAY || number > LEAST_MILLISECONDS * 100) {
            return null;
        }
        long milliseconds = (long) (number < LEAST_MILLISECONDS ? number * 1000 : number);
        return Instant.ofEpochMilli(milliseconds).atOffset(WIB);
    }

    private static @Nullable OffsetDateTime offset(TemporalAccessor found) {
        if (found instanceof OffsetDateTime moment) {
            return moment.withOffsetSameInstant(WIB);
        }
        return found instanceof LocalDateTime local
                ? local.atOffset(WIB)
                : found instanceof LocalDate day ? day.atStartOfDay().atOffset(WIB) : null;
    }

    private static DateTimeFormatter format(String pattern) {
        return new DateTimeFormatterBuilder()
                .parseCaseInsensitive()
                .appendPattern(pattern)
                .toFormatter(Locale.ENGLISH)
                // The 31st of February is no date, rather than the 28th.
                .withResolverStyle(ResolverStyle.STRICT);
    }
}
