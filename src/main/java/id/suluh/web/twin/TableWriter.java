package id.suluh.web.twin;

import java.io.IOException;
import java.io.OutputStream;

/** Writes a list in one format. */
interface TableWriter {
    /** Writes all of it and leaves the stream open. */
    void write(Table table, TwinPlace place, OutputStream out) throws IOException;
}
