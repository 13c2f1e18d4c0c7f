package id.suluh.request.clock;

import java.util.Locale;

/** In what a limit is counted. */
public enum DayUnit {
    /** Monday to Friday without holidays (hari kerja). */
    WORKING_DAYS("hari kerja", "working days"),
    /** Every day (hari); a due date on a free day stays where it is. */
    CALENDAR_DAYS("hari kalender", "calendar days");

    private final String indonesian;
    private final String english;

    DayUnit(String indonesian, String english) {
        this.indonesian = indonesian;
        this.english = english;
    }

    /** The unit in words. */
    public Text words() {
        return new Text(indonesian, english);
    }

    /** The code: {@code working_days} or {@code calendar_days}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The unit of that code. */
    public static DayUnit of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
