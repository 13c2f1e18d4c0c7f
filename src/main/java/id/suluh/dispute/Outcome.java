package id.suluh.dispute;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How a ruling ends, in the words of the amar (UU 14/2008 article 46 and the practice of the commissions). */
public enum Outcome {
    GRANTED("ok"),
    PARTLY("part"),
    REFUSED("no"),
    INADMISSIBLE("no"),
    LAPSED("no"),
    OTHER("none");

    private final String icon;

    Outcome(String icon) {
        this.icon = icon;
    }

    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Outcome of(String code) {
        return find(code).orElseThrow(() -> new IllegalArgumentException("no outcome " + code));
    }

    /** The outcome of that code; empty for a word that is none. */
    static Optional<Outcome> find(String code) {
        return Arrays.stream(values()).filter(each -> each.code().equals(code)).findFirst();
    }

    public String icon() {
        return icon;
    }

    /** Colour of the state; a partial grant is a grant. */
    public String look() {
        return this == PARTLY ? "ok" : icon;
    }
}
