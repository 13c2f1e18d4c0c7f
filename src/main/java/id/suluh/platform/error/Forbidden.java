package id.suluh.platform.error;

/** The viewer may know of the thing but not do this. */
public final class Forbidden extends RuntimeException {
    /** @param message what is missing or refused, without personal data, for the log and the problem document */
    public Forbidden(String message) {
        super(message);
    }
}
