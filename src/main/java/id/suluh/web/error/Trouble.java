package id.suluh.web.error;

import java.util.Arrays;

/** The kinds of trouble a visitor may meet, each with its own words. */
enum Trouble {
    BAD_REQUEST(400),
    LOG_IN(401),
    FORBIDDEN(403),
    NOT_FOUND(404),
    NOT_ALLOWED(405),
    CONFLICT(409),
    GONE(410),
    TOO_LARGE(413),
    UNSUPPORTED(415),
    INVALID(422),
    TOO_MANY(429),
    FAILED(500),
    UNAVAILABLE(503);

    private final int status;

    Trouble(int status) {
        this.status = status;
    }

    public int status() {
        return status;
    }

    /** The trouble of a status; an unlisted one is told by its class. */
    static Trouble of(int status) {
        return Arrays.stream(values())
                .filter(each -> each.status == status)
                .findFirst()
                .orElse(status < 500 ? BAD_REQUEST : FAILED);
    }
}
