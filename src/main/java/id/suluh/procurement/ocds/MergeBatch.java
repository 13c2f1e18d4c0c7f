package id.suluh.procurement.ocds;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;

/** Some OCIDs with all their releases: what one core merges at a time. */
final class MergeBatch implements Callable<MergeBatch> {
    private final CompileRules rules;
    private final boolean versioned;
    private final Map<String, List<StoredRelease>> groups = new LinkedHashMap<>();
    private final ByteArrayOutputStream lines = new ByteArrayOutputStream();
    private final List<String> messages = new ArrayList<>();
    private long bytes;
    private long refused;

    MergeBatch(CompileRules rules, boolean versioned) {
        this.rules = rules;
        this.versioned = versioned;
    }

    void add(String ocid, List<StoredRelease> releases) {
        groups.put(ocid, releases);
        releases.forEach(release -> bytes += release.text().length());
    }

    /** Size of the releases in it. */
    long bytes() {
        return bytes;
    }

    /** The merged releases as JSON lines. */
    ByteArrayOutputStream lines() {
        return lines;
    }

    /** Refusals and warnings, in order. */
    List<String> messages() {
        return messages;
    }

    /** How many OCIDs were refused. */
    long refused() {
        return refused;
    }

    @Override
    public MergeBatch call() throws IOException {
        for (Map.Entry<String, List<StoredRelease>> group : groups.entrySet()) {
            Origin origin = group.getValue().get(0).origin();
            try {
                JsonTree.write(merged(group.getValue(), origin), lines);
                lines.write('\n');
            } catch (MergeRefused e) {
                refused++;
                messages.add(new Refusal(origin, group.getKey() + ": " + e.getMessage()).toString());
            } catch (JsonProcessingException e) {
                refused++;
                messages.add(new Refusal(origin, group.getKey() + ": not JSON: " + e.getOriginalMessage()).toString());
            }
        }
        groups.clear();
        return this;
    }

    private JsonObject merged(List<StoredRelease> stored, Origin origin) throws IOException {
        List<JsonObject> releases = new ArrayList<>(stored.size());
        for (StoredRelease release : stored) {
            releases.add(release.text().fields());
        }
        boolean old = stored.stream().allMatch(release -> release.version() == OcdsVersion.V1_0);
        ReleaseMerger merger = new ReleaseMerger(
                rules.of(old ? OcdsVersion.V1_0 : OcdsVersion.V1_1),
                warning -> messages.add(origin + ": warning: " + warning));
        return versioned ? merger.versioned(releases) : merger.compiled(releases);
    }
}
