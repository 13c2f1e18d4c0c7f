package id.suluh.procurement;

import id.suluh.procurement.ocds.Refusal;
import java.util.List;
import java.util.Map;

/**
 * What came of a batch.
 *
 * @param sources ids of the sources the batch came from, by name
 */
record StoredBatch(long added, long unchanged, List<Refusal> refusals, Map<String, Long> sources) {}
