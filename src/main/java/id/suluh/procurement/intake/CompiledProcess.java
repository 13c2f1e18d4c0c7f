package id.suluh.procurement.intake;

import id.suluh.procurement.ocds.JsonObject;
import java.util.List;

/**
 * A process after a batch.
 *
 * @param before how the batch found it
 * @param added its new releases
 * @param tags tags of all its releases
 * @param compiled its public compiled release
 */
record CompiledProcess(
        String ocid, StoredProcess before, List<IncomingRelease> added, List<String> tags, JsonObject compiled) {
    long version() {
        return before.version() + 1;
    }
}
