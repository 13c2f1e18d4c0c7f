package id.suluh.platform.error;

/** Somebody changed the thing in the meantime, or its state does not allow the act. */
public final class Conflict extends RuntimeException {
    /** @param message what is missing or refused, without personal data, for the log and the problem document */
    public Conflict(String message) {
        super(message);
    }
}
