package id.suluh.procurement.flag;

/**
 * A red flag as the portal computes it: three-valued, over all public processes. It sees each once, settles what they are compared with, and
 * then judges each. Seeing is done by one thread, judging by several.
 */
interface Flag {
    String code();

    /** Looks at a process, so that others can be compared with it. */
    default void see(FlagCase process) {}

    /** All processes were seen. */
    default void settle(FlagFigures figures) {}

    /** What can be said of the process; the inputs are added by the caller where there are none. */
    ProcessFlag judge(FlagCase process);
}
