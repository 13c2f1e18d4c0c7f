package id.suluh.procurement.intake;

import id.suluh.procurement.ocds.Refusal;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What came of a batch.
 *
 * @param processes OCIDs of the releases that could be read
 * @param sources ids of the sources the batch came from, by name
 */
record StoredBatch(
        long added, long unchanged, List<Refusal> refusals, Set<String> processes, Map<String, Long> sources) {}
