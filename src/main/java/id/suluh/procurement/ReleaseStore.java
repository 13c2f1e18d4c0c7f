package id.suluh.procurement;

import id.suluh.procurement.ocds.JsonObject;
import id.suluh.procurement.ocds.MergeRefused;
import id.suluh.procurement.ocds.OcdsVersion;
import id.suluh.procurement.ocds.Refusal;
import id.suluh.procurement.ocds.ReleaseMerger;
import id.suluh.search.Kind;
import id.suluh.search.SearchOutbox;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Adds releases and compiles their processes anew, a batch at a time: all of it in one transaction, or none. */
@ApplicationScoped
class ReleaseStore {
    private final ReleaseRows rows;
    private final ProcessRows processes;
    private final SearchOutbox outbox;

    ReleaseStore(ReleaseRows rows, ProcessRows processes, SearchOutbox outbox) {
        this.rows = rows;
        this.processes = processes;
        this.outbox = outbox;
    }

    @Transactional
    StoredBatch add(ImportRun run, List<IncomingRelease> batch) {
        rows.oneImportAtATime();
        Map<IncomingRelease.Key, IncomingRelease> different = batch.stream()
                .collect(Collectors.toMap(
                        IncomingRelease::key, Function.identity(), (one, same) -> one, LinkedHashMap::new));
        Map<String, StoredProcess> known = processes.known(different.values().stream()
                .map(IncomingRelease::ocid)
                .distinct()
                .toList());
        different.keySet().removeAll(rows.present(known));
        Map<String, List<IncomingRelease>> byOcid = different.values().stream()
                .collect(Collectors.groupingBy(IncomingRelease::ocid, LinkedHashMap::new, Collectors.toList()));
        List<Refusal> refusals = new ArrayList<>();
        List<CompiledProcess> changed = compile(byOcid, known, refusals);
        Map<String, Long> sources =
                rows.sources(run, byOcid.values().stream().flatMap(List::stream).toList());
        Map<String, Long> ids = processes.save(changed, run);
        rows.save(changed, ids, sources);
        if (!changed.isEmpty()) {
            outbox.changed(
                    Kind.CONTRACT,
                    changed.stream().collect(Collectors.toMap(CompiledProcess::ocid, CompiledProcess::version)));
        }
        long added =
                changed.stream().mapToLong(process -> process.added().size()).sum();
        return new StoredBatch(added, batch.size() - different.size(), refusals, sources);
    }

    /** An OCID whose releases conflict keeps what it had; its new releases are refused. */
    private List<CompiledProcess> compile(
            Map<String, List<IncomingRelease>> added, Map<String, StoredProcess> known, List<Refusal> refusals) {
        Map<String, List<StoredContent>> earlier = rows.contents(added.keySet(), known);
        List<CompiledProcess> changed = new ArrayList<>();
        added.forEach((ocid, releases) -> {
            try {
                StoredProcess before = known.getOrDefault(ocid, StoredProcess.NEW);
                changed.add(compile(ocid, before, earlier.getOrDefault(ocid, List.of()), releases));
            } catch (MergeRefused e) {
                releases.forEach(release -> refusals.add(new Refusal(release.origin(), ocid + ": " + e.getMessage())));
            }
        });
        return changed;
    }

    private static CompiledProcess compile(
            String ocid, StoredProcess before, List<StoredContent> earlier, List<IncomingRelease> added) {
        List<JsonObject> all =
                new ArrayList<>(earlier.stream().map(StoredContent::content).toList());
        added.forEach(release -> all.add(release.content()));
        boolean old = earlier.stream().allMatch(release -> release.version() == OcdsVersion.V1_0)
                && added.stream().allMatch(release -> release.version() == OcdsVersion.V1_0);
        OcdsVersion version = old ? OcdsVersion.V1_0 : OcdsVersion.V1_1;
        JsonObject compiled = new ReleaseMerger(version.rules(), warning -> {}).compiled(all);
        TreeSet<String> tags = new TreeSet<>();
        all.forEach(release -> tags.addAll(Texts.of(release.get("tag"))));
        return new CompiledProcess(ocid, before, added, List.copyOf(tags), compiled);
    }
}
