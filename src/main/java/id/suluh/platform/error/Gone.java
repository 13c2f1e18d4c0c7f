package id.suluh.platform.error;

/** The thing was here and was taken away. */
public final class Gone extends RuntimeException {
    /** @param reason why it is gone, in words that may be shown to anyone */
    public Gone(String reason) {
        super(reason);
    }
}
