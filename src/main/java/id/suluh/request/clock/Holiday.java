package id.suluh.request.clock;

import java.time.LocalDate;
import java.util.Locale;

/** One free day by decree. Names are official and Indonesian. */
public record Holiday(LocalDate date, String name, Kind kind) {
    /** Why the day is free. */
    public enum Kind {
        LIBUR_NASIONAL,
        /** Collective leave: the offices are closed by the same decree. */
        CUTI_BERSAMA,
        /** A polling day. */
        LIBUR_PEMILU;

        static Kind of(String code) {
            return valueOf(code.toUpperCase(Locale.ROOT));
        }
    }
}
