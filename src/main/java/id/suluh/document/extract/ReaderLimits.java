package id.suluh.document.extract;

import java.time.Duration;

/**
 * How much of a file the reader takes.
 *
 * @param text characters of one file with all that it contains. Twenty million hold the longest plan seen (100,000 rows) and, at two
 *     bytes a character and three copies, fit the heap four times
 * @param embedded files inside one file
 * @param depth containers inside containers
 * @param pages pages of a PDF
 * @param parse time for one file
 * @param idle the process ends after so long without work
 * @param heapMegabytes heap of the process
 */
public record ReaderLimits(
        int text, int embedded, int depth, int pages, Duration parse, Duration idle, int heapMegabytes) {

    /** What the portal and the command use. */
    public static final ReaderLimits STANDARD =
            new ReaderLimits(20_000_000, 500, 10, 2_000, Duration.ofSeconds(60), Duration.ofSeconds(30), 512);

    /** The same with other times. */
    public ReaderLimits within(Duration time) {
        return new ReaderLimits(text, embedded, depth, pages, time, idle, heapMegabytes);
    }

    /** The same with another heap. */
    public ReaderLimits heap(int megabytes) {
        return new ReaderLimits(text, embedded, depth, pages, parse, idle, megabytes);
    }
}
