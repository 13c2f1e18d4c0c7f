package id.suluh.request;

import java.util.Locale;

/** The fields that must be given, each with its own sentence when it is not. */
public enum FormField {
    SUBJECT,
    TEXT,
    PURPOSE,
    ACCESS,
    DELIVERY,
    KIND,
    NAME,
    ADDRESS,
    EMAIL;

    static FormField of(String name) {
        return valueOf(name.toUpperCase(Locale.ROOT));
    }
}
