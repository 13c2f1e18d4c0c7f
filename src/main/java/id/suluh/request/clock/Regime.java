package id.suluh.request.clock;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Under which set of time limits a request runs. */
public enum Regime {
    /** The general regime of UU 14/2008. */
    UMUM,
    /** The short limits for election information of Perki 1/2019. */
    PEMILU;

    /** The code used in files, commands and the database. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The regime of that code; empty for a word that is none. */
    public static Optional<Regime> of(String code) {
        return Arrays.stream(values()).filter(each -> each.code().equals(code)).findFirst();
    }
}
