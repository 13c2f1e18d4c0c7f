package id.suluh.platform.error;

/** There is no such thing, or the viewer may not know of it. */
public final class NotFound extends RuntimeException {
    /** @param message what is missing or refused, without personal data, for the log and the problem document */
    public NotFound(String message) {
        super(message);
    }
}
