package id.suluh.platform.embedded;

/** The embedded servers cannot start, for a reason the person who started them can remove. */
public final class StartRefused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /**
     * @param what what is in the way
     * @param remedy what to do about it
     */
    public StartRefused(String what, String remedy) {
        super(what + System.lineSeparator() + remedy);
    }

    StartRefused(String what, String remedy, Throwable cause) {
        super(what + System.lineSeparator() + remedy, cause);
    }
}
