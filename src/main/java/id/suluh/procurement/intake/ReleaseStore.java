package id.suluh.procurement.intake;

import id.suluh.procurement.Texts;
import id.suluh.procurement.ocds.JsonObject;
import id.suluh.procurement.ocds.MergeRefused;
import id.suluh.procurement.ocds.OcdsVersion;
import id.suluh.procurement.ocds.RawRelease;
import id.suluh.procurement.ocds.Refusal;
import id.suluh.procurement.ocds.ReleaseMerger;
import id.suluh.procurement.supplier.ProcessParties;
import id.suluh.procurement.supplier.Suppliers;
import id.suluh.search.Kind;
import id.suluh.search.SearchOutbox;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Adds releases and compiles their processes anew, a batch at a time: all of it in one transaction, or none. */
@ApplicationScoped
class ReleaseStore {
    private final ReleaseRows rows;
    private final ProcessRows processes;
    private final Suppliers suppliers;
    private final SearchOutbox outbox;

    ReleaseStore(ReleaseRows rows, ProcessRows processes, Suppliers suppliers, SearchOutbox outbox) {
        this.rows = rows;
        this.processes = processes;
        this.suppliers = suppliers;
        this.outbox = outbox;
    }

    @Transactional
    StoredBatch add(ImportRun run, List<RawRelease> batch) {
        rows.oneImportAtATime();
        Map<String, StoredProcess> known =
                processes.known(batch.stream().map(RawRelease::ocid).distinct().toList());
        SortedBatch sorted = SortedBatch.of(batch, rows.present(known));
        if (sorted.different().isEmpty()) {
            return new StoredBatch(0, sorted.unchanged(), sorted.refusals(), sorted.processes(), Map.of());
        }
        Map<String, List<IncomingRelease>> byOcid = sorted.different().stream()
                .collect(Collectors.groupingBy(IncomingRelease::ocid, LinkedHashMap::new, Collectors.toList()));
        List<Refusal> refusals = new ArrayList<>(sorted.refusals());
        List<CompiledProcess> changed = compile(byOcid, known, refusals);
        Map<String, Long> sources = rows.sources(run, sorted.different());
        Map<String, Long> ids = processes.save(changed, run);
        rows.save(changed, ids, sources);
        suppliers.resolve(
                changed.stream()
                        .map(each -> new ProcessParties(
                                Objects.requireNonNull(ids.get(each.ocid())), each.ocid(), each.compiled()))
                        .toList(),
                run.demo());
        if (!changed.isEmpty()) {
            outbox.changed(
                    Kind.CONTRACT,
                    changed.stream().collect(Collectors.toMap(CompiledProcess::ocid, CompiledProcess::version)));
        }
        long added =
                changed.stream().mapToLong(process -> process.added().size()).sum();
        return new StoredBatch(added, sorted.unchanged(), refusals, sorted.processes(), sources);
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

    /** The process of all its releases: those that are stored and those that come. */
    static CompiledProcess compile(
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
