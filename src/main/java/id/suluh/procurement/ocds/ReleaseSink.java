package id.suluh.procurement.ocds;

import java.io.IOException;
import java.util.Set;

/** Takes what a reader finds, in the order of the input. */
public interface ReleaseSink {
    void release(RawRelease release) throws IOException;

    void refused(Refusal refusal);

    /**
     * Told of what stands in a file and was not read.
     *
     * @param columns in order of name
     */
    default void unread(String file, Set<String> columns) {}
}
