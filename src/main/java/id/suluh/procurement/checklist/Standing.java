package id.suluh.procurement.checklist;

import java.util.Locale;

/** How one of the 39 documents stands for one contract. */
public enum Standing {
    /** It can be read. */
    PUBLISHED("ok"),
    /** A request about it waits for its answer. */
    ASKED("run"),
    /** A request about it was answered with it, in whole or in part; it is not published here. */
    GIVEN("ok"),
    /** A request about it was refused. */
    REFUSED("no"),
    /** The body said that it does not hold it. */
    NOT_HELD("none"),
    /** It should be there by now and is not. */
    MISSING("none"),
    /** The data cannot tell. */
    UNCLEAR("none"),
    NOT_YET("no"),
    NOT_APPLICABLE("no");

    private final String look;

    Standing(String look) {
        this.look = look;
    }

    /** Class and icon of the state. */
    public String look() {
        return look;
    }

    /** The code in the API. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
