package id.suluh.procurement.ocds;

import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Releases grouped by OCID, however they come. Small input stays in memory, in order of first appearance; from a budget on everything goes
 * to temporary files, split by the hash of the OCID, and comes back one part at a time.
 */
final class ReleaseGroups implements Closeable {
    private final long budget;
    private Map<String, List<RawRelease>> inMemory = new LinkedHashMap<>();
    private long bytes;
    private @Nullable SpillFiles spill;

    /** Takes all releases of one OCID. */
    interface Visitor {
        void group(String ocid, List<StoredRelease> releases) throws IOException;
    }

    /** @param budget bytes of releases to keep in memory */
    ReleaseGroups(long budget) {
        this.budget = budget;
    }

    void add(RawRelease release) throws IOException {
        if (spill != null) {
            spill.add(release);
            return;
        }
        inMemory.computeIfAbsent(release.ocid(), first -> new ArrayList<>(1)).add(release);
        bytes += release.text().length() + 200;
        if (bytes > budget) {
            spill = new SpillFiles();
            for (List<RawRelease> group : inMemory.values()) {
                for (RawRelease each : group) {
                    spill.add(each);
                }
            }
            inMemory = Map.of();
        }
    }

    void forEach(Visitor visitor) throws IOException {
        if (spill != null) {
            spill.forEach(visitor);
            return;
        }
        for (Map.Entry<String, List<RawRelease>> group : inMemory.entrySet()) {
            visitor.group(group.getKey(), stored(group.getValue()));
            group.setValue(List.of());
        }
    }

    private static List<StoredRelease> stored(List<RawRelease> releases) {
        return releases.stream()
                .map(release -> new StoredRelease(
                        release.text(), release.origin(), release.from().version()))
                .toList();
    }

    @Override
    public void close() throws IOException {
        if (spill != null) {
            spill.close();
        }
    }
}
