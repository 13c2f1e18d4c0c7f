package id.suluh.procurement;

/** What became of a bid or a bidder, and how it looks. */
public enum Outcome {
    WON("ok"),
    VALID("no"),
    DISQUALIFIED("no"),
    WITHDRAWN("no"),
    PENDING("run"),
    /** Registered or invited; no bid was published. */
    TOOK_PART("none");

    private final String look;

    Outcome(String look) {
        this.look = look;
    }

    /** Class and icon of the state. */
    public String look() {
        return look;
    }
}
