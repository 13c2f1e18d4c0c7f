package id.suluh.procurement.export;

import id.suluh.procurement.ocds.JsonObject;
import java.io.Closeable;
import java.io.IOException;
import java.util.List;

/** A file of one year while it is written, process by process. */
interface YearFile extends Closeable {
    /** Adds a process: what its releases come to, and the releases, both as they may be published. */
    void add(JsonObject compiled, List<JsonObject> releases) throws IOException;

    /** What it became, once it is closed: one file, or its parts. */
    List<BulkFile> described(String year, String state) throws IOException;
}
