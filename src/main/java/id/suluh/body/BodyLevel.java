package id.suluh.body;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Of which level of government a body is; it decides which commission is competent. */
public enum BodyLevel {
    CENTRAL,
    PROVINCE,
    REGENCY,
    CITY,
    VILLAGE;

    /** The code, such as {@code province}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The level of that code; empty for a word that is none. */
    public static Optional<BodyLevel> of(String code) {
        return Arrays.stream(values())
                .filter(level -> level.code().equals(code))
                .findFirst();
    }
}
