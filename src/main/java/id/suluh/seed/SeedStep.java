package id.suluh.seed;

/** One thing a new portal is given. Steps run in their order, each once in the life of a portal. */
interface SeedStep {
    /** Its name in the journal, never changed. */
    String name();

    /** Smaller runs first. */
    int order();

    /** What the step belongs to. */
    Part part();

    /** Gives it. A step that does the same when run again after being cut short says so by {@link #repeatable}. */
    void run() throws Exception;

    /** Whether running it again after being cut short does no harm; one that is not runs in one transaction. */
    default boolean repeatable() {
        return true;
    }

    /** Takes away what it gave and returns how many records that were; only fiction can be taken away. */
    default int remove() throws Exception {
        throw new UnsupportedOperationException(name() + " stays");
    }

    /** Parts of what a portal starts with. */
    enum Part {
        /** What commands too rely on; quick. */
        FOUNDATION,
        /** Real and sourced; in every portal. */
        STORY,
        /** Fictional; only in a portal that was empty, and only when wanted. */
        DEMO
    }
}
