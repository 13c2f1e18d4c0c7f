package id.suluh.account;

import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.time.Duration;

/** Somebody tried to log in too often. */
final class TooManyTries extends WebApplicationException {
    TooManyTries(Duration wait) {
        super(Response.status(Response.Status.TOO_MANY_REQUESTS)
                .header(HttpHeaders.RETRY_AFTER, wait.toSeconds() + 1)
                .build());
    }
}
