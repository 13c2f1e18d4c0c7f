package id.suluh.procurement.ocds;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * Reads releases in any order and writes one merged release per OCID as a JSON line. Small input keeps the order in which the OCIDs first
 * appeared. Memory is bounded by a budget, not by the input.
 */
public final class ReleaseCompiler implements ReleaseSink, Closeable {
    private final CompileOptions options;
    private final Consumer<String> messages;
    private final ReleaseGroups groups;
    private final MergeRules rules10;
    private final MergeRules rules11;
    private long refused;
    private Origin current = new Origin("-", 0);

    /**
     * @param messages refusals and warnings, each a sentence with its place
     * @param budget bytes of input to keep in memory before temporary files are used
     */
    public ReleaseCompiler(CompileOptions options, Consumer<String> messages, long budget) {
        this.options = options;
        this.messages = messages;
        this.groups = new ReleaseGroups(budget);
        this.rules10 = options.rules(OcdsVersion.V1_0);
        this.rules11 = options.rules(OcdsVersion.V1_1);
    }

    @Override
    public void release(RawRelease release) throws IOException {
        groups.add(release);
    }

    @Override
    public void refused(Refusal refusal) {
        refused++;
        messages.accept(refusal.toString());
    }

    /**
     * Writes what was read.
     *
     * @return how many refusals there were, of input and of OCIDs
     */
    public long write(OutputStream out) throws IOException {
        groups.forEach((ocid, releases) -> {
            try {
                JsonTree.write(merged(releases), out);
                out.write('\n');
            } catch (MergeRefused e) {
                refused(new Refusal(releases.get(0).origin(), ocid + ": " + e.getMessage()));
            }
        });
        return refused;
    }

    private JsonObject merged(List<StoredRelease> stored) throws IOException {
        List<JsonObject> releases = new ArrayList<>(stored.size());
        for (StoredRelease release : stored) {
            releases.add(release.text().fields());
        }
        current = stored.get(0).origin();
        boolean old = stored.stream().allMatch(release -> release.version() == OcdsVersion.V1_0);
        ReleaseMerger merger = new ReleaseMerger(
                old ? rules10 : rules11, warning -> messages.accept(current + ": warning: " + warning));
        return options.versioned() ? merger.versioned(releases) : merger.compiled(releases);
    }

    @Override
    public void close() throws IOException {
        groups.close();
    }
}
