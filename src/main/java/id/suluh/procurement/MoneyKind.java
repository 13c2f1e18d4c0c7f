package id.suluh.procurement;

import id.suluh.web.chart.Bar;

/** The figures of a process from plan to payment, and how each is drawn: planned as outline, offered grey, agreed ink, paid teal. */
public enum MoneyKind {
    BUDGET(Bar.Look.OUTLINE),
    ESTIMATE(Bar.Look.OUTLINE),
    BID(Bar.Look.GREY),
    AWARD(Bar.Look.INK),
    /** As it was first agreed, where amendments changed it. */
    SIGNED(Bar.Look.INK),
    CONTRACT(Bar.Look.INK),
    PAID(Bar.Look.TEAL);

    private final Bar.Look look;

    MoneyKind(Bar.Look look) {
        this.look = look;
    }

    Bar.Look look() {
        return look;
    }
}
