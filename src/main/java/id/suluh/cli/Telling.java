package id.suluh.cli;

import id.suluh.procurement.ocds.RawRelease;
import id.suluh.procurement.ocds.Refusal;
import id.suluh.procurement.ocds.ReleaseSink;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.Set;

/** Tells of columns that were not read; all else goes on as it came. */
record Telling(ReleaseSink sink, PrintWriter err) implements ReleaseSink {
    @Override
    public void release(RawRelease release) throws IOException {
        sink.release(release);
    }

    @Override
    public void refused(Refusal refusal) {
        sink.refused(refusal);
    }

    @Override
    public void unread(String file, Set<String> columns) {
        err.println(file + ": columns that were not read: " + String.join(", ", columns));
        sink.unread(file, columns);
    }
}
