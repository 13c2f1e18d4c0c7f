package id.suluh.platform.limit;

import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.time.Duration;

/** Somebody tried something too often. */
public final class TooManyTries extends WebApplicationException {
    public TooManyTries(Duration wait) {
        super(Response.status(Response.Status.TOO_MANY_REQUESTS)
                .header(HttpHeaders.RETRY_AFTER, wait.toSeconds() + 1)
                .build());
    }
}
