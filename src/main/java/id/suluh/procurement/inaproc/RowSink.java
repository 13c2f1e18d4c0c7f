package id.suluh.procurement.inaproc;

import id.suluh.procurement.ocds.Refusal;
import java.io.IOException;
import java.util.Set;

/** Takes the records of an export in their order. */
interface RowSink {
    /** Whether the reader should go on with this file. */
    boolean row(Row row) throws IOException;

    /** Takes word of what could not be read. */
    void refused(Refusal refusal);

    /** Whether columns of these names are those of an export; tells the heading of a sheet from what stands above it. */
    boolean isHeading(Set<String> columns);

    /** The same, without taking them for the heading of what follows. */
    boolean couldBeHeading(Set<String> columns);
}
