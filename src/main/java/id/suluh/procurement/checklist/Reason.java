package id.suluh.procurement.checklist;

import java.util.Locale;

/** Why a document stands as it does, where that needs a word. */
public enum Reason {
    /** The plan is a record, and the record is in the data. */
    AS_DATA,
    /** The data lists it without an address at which it could be read. */
    NO_ADDRESS,
    /** A document of a code that several of the 39 share is published, and its title names none of them. */
    SHARED_CODE,
    /** Which way of purchasing it was was not published. */
    METHOD_UNKNOWN,
    /** Whether it is construction was not published. */
    CATEGORY_UNKNOWN,
    /** Needed only if there was such a thing, which data does not tell. */
    IF_ANY,
    OTHER_METHOD,
    NOT_WORKS,
    AFTER_OFFERED,
    AFTER_AWARDED,
    AFTER_SIGNED,
    AFTER_BEGUN,
    AFTER_PAID,
    AFTER_FINISHED,
    AFTER_CLOSED;

    static Reason after(Phase phase) {
        return valueOf("AFTER_" + phase.name());
    }

    /** The code in the API. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
