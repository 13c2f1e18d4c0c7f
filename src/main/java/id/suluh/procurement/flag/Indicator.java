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
}
