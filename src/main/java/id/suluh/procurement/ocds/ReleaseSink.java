package id.suluh.procurement.ocds;

import java.io.IOException;

/** Takes what a reader finds, in the order of the input. */
public interface ReleaseSink {
    void release(RawRelease release) throws IOException;

    void refused(Refusal refusal);
}
