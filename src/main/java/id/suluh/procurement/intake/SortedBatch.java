package id.suluh.procurement.intake;

import com.fasterxml.jackson.core.JsonProcessingException;
import id.suluh.procurement.ocds.MergeRefused;
import id.suluh.procurement.ocds.RawRelease;
import id.suluh.procurement.ocds.Refusal;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A batch told apart into what is new, what is known and what cannot be taken.
 *
 * @param different the new ones, each once, in the order they came
 * @param unchanged how many were known, or came twice
 * @param processes OCIDs of all but the refused
 */
record SortedBatch(List<IncomingRelease> different, long unchanged, List<Refusal> refusals, Set<String> processes) {
    static SortedBatch of(List<RawRelease> batch, KnownReleases known) {
        Map<IncomingRelease.Key, IncomingRelease> different = new LinkedHashMap<>();
        List<Refusal> refusals = new ArrayList<>();
        Set<String> processes = new HashSet<>();
        for (RawRelease raw : batch) {
            if (known.has(raw)) {
                processes.add(raw.ocid());
                continue;
            }
            try {
                IncomingRelease release = IncomingRelease.of(raw);
                processes.add(release.ocid());
                if (!known.has(release)) {
                    different.putIfAbsent(release.key(), release);
                }
            } catch (MergeRefused unfit) {
                refusals.add(refusal(raw, String.valueOf(unfit.getMessage())));
            } catch (JsonProcessingException broken) {
                refusals.add(refusal(raw, "not JSON: " + broken.getOriginalMessage()));
            } catch (IOException impossible) {
                throw new UncheckedIOException(impossible);
            }
        }
        long unchanged = (long) batch.size() - refusals.size() - different.size();
        return new SortedBatch(List.copyOf(different.values()), unchanged, refusals, processes);
    }

    private static Refusal refusal(RawRelease raw, String reason) {
        return new Refusal(raw.origin(), raw.ocid() + ": " + reason);
    }
}
