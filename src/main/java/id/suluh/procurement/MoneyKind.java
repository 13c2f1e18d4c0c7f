package id.suluh.procurement;

/** The figures of a process from plan to payment, and how each is drawn: planned as outline, offered grey, agreed ink, paid teal. */
public enum MoneyKind {
    BUDGET("x-line"),
    ESTIMATE("x-line"),
    BID("x-ink2"),
    AWARD("x-ink"),
    /** As it was first agreed, where amendments changed it. */
    SIGNED("x-ink"),
    CONTRACT("x-ink"),
    PAID("x-ok");

    private final String look;

    MoneyKind(String look) {
        this.look = look;
    }

    /** Class of the bar. */
    public String look() {
        return look;
    }
}
