package id.suluh.platform.embedded;

/** Where the embedded servers say what they are doing, a line at a time, for the person who waits. */
@FunctionalInterface
public interface Progress {
    void line(String text);

    /** Progress for a person at a terminal: results alone go to standard output. */
    static Progress onStandardError() {
        return System.err::println;
    }
}
