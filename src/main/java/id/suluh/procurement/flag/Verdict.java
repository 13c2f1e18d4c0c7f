package id.suluh.procurement.flag;

/** What an indicator says of a process, and how that looks. */
public enum Verdict {
    FLAGGED("flag"),
    CLEAR("ok"),
    NOT_COMPUTABLE("none");

    private final String look;

    Verdict(String look) {
        this.look = look;
    }

    /** Class and icon of the state. */
    public String look() {
        return look;
    }
}
