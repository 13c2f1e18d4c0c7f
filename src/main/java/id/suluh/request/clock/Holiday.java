package id.suluh.request.clock;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** One free day by decree. Names are official and Indonesian. */
public record Holiday(LocalDate date, String name, Kind kind) {
    /** Why the day is free. */
    public enum Kind {
        LIBUR_NASIONAL,
        /** Collective leave: the offices are closed by the same decree. */
        CUTI_BERSAMA,
        /** A polling day. */
        LIBUR_PEMILU;

        /** The code used in files and the database, such as {@code cuti_bersama}. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** The kind of that code; empty for a word that is none. */
        public static Optional<Kind> find(String code) {
            return Arrays.stream(values())
                    .filter(each -> each.code().equals(code))
                    .findFirst();
        }
    }
}
