package id.suluh.request.clock;

/** A due date cannot be given: no rule is known, or the holidays of a year are not. The portal never guesses one. */
public final class Uncountable extends RuntimeException {
    private final transient Text reason;

    Uncountable(String indonesian, String english) {
        super(english);
        this.reason = new Text(indonesian, english);
    }

    /** Why, in words for anyone. */
    public Text reason() {
        return reason;
    }
}
