package id.suluh.request;

import java.util.Locale;

/** How far a request is. Its outcome and its clocks are other things. */
public enum RequestState {
    /** Written, but the requester's address is not confirmed yet. */
    UNCONFIRMED,
    /** Filed under a number; the body has not received it yet. */
    FILED,
    /** The body has it: the answer is due. */
    RECEIVED,
    /** The body has answered. */
    ANSWERED,
    /** Made and handled outside this portal; told from sources. */
    ELSEWHERE;

    /** The code used in the database, in search and in the API. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static RequestState of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
