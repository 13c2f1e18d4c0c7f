package id.suluh.procurement.intake;

import java.util.Locale;

/** How an import run stands, and how that looks. */
public enum RunState {
    RUNNING("run"),
    DONE("ok"),
    /** Cut short or failed; what it had stored stays. */
    FAILED("late"),
    /** Somebody decided to undo it, and the work goes on. */
    UNDOING("run"),
    UNDONE("no");

    private final String look;

    RunState(String look) {
        this.look = look;
    }

    /** Class and icon of the state. */
    public String look() {
        return look;
    }

    /** As the database has it. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The state of that code. */
    public static RunState of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
