package id.suluh.procurement.flag;

import org.jspecify.annotations.Nullable;

/** One red flag. It sees every process once and, where it compares processes, decides at the end. */
interface Indicator {
    /** Its code in the guide of the Open Contracting Partnership, as {@code R003}. */
    String code();

    /**
     * Looks at a process.
     *
     * @return why nothing can be said of it; null when it was looked at
     */
    @Nullable
    Gap take(Tendering process, Findings findings);

    /** All processes have been seen. */
    default void finish(Findings findings) {}

    /** Where the subjects of that kind begin to stand out, once all have been seen; not a number where no fence can be drawn. */
    default double limit(Subject subject) {
        return Double.NaN;
    }

    /** What was seen of a subject, once all have been seen; null when that is too little to compare it with others. */
    default @Nullable Double figure(Subject subject, String id) {
        return null;
    }

    /** How many subjects of that kind are compared. */
    default int compared(Subject subject) {
        return 0;
    }
}
