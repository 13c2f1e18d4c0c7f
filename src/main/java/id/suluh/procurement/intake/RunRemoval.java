package id.suluh.procurement.intake;

import id.suluh.procurement.Sql;
import id.suluh.procurement.ocds.JsonObject;
import id.suluh.procurement.supplier.ProcessParties;
import id.suluh.procurement.supplier.Suppliers;
import id.suluh.search.Kind;
import id.suluh.search.SearchOutbox;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Takes the releases of a run away, a batch of processes at a time, and makes the processes anew from what is left. */
@ApplicationScoped
class RunRemoval {
    /** At two kilobytes a release a few megabytes, as for batches that are added. */
    private static final int RELEASES = 1000;

    private static final String EMPTY = """
            with gone as (update contracting_process set version = version + 1, changed_at = ?, compiled = '{}', title = '',
                description = null, buyer_id = null, buyer_name = null, supplier_names = '{}', amount = null, currency = null,
                status = null, method = null, method_details = null, tags = '{}', date = null, year = null, body_id = null,
                removed_by_run = case when visibility = 'public' then ? end,
                visibility = case when visibility = 'public' then 'removed' else visibility end
                where id = any (?) returning 1)
            select count(*) from gone
            """;

    private final Sql sql;
    private final ReleaseRows releases;
    private final ProcessRows processes;
    private final Suppliers suppliers;
    private final SearchOutbox outbox;
    private final Clock clock;

    RunRemoval(
            Sql sql,
            ReleaseRows releases,
            ProcessRows processes,
            Suppliers suppliers,
            SearchOutbox outbox,
            Clock clock) {
        this.sql = sql;
        this.releases = releases;
        this.processes = processes;
        this.suppliers = suppliers;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** Takes some away; says whether there were any. */
    @Transactional(TxType.MANDATORY)
    boolean some(long run) {
        releases.oneImportAtATime();
        Map<String, StoredProcess> known = next(run);
        if (known.isEmpty()) {
            return false;
        }
        Long[] ids = known.values().stream().map(StoredProcess::id).toArray(Long[]::new);
        long taken = delete(run, ids);
        Map<String, List<StoredContent>> left = releases.contents(known.keySet(), known);
        List<CompiledProcess> changed = new ArrayList<>();
        Map<String, StoredProcess> empty = new HashMap<>(known);
        empty.keySet().removeAll(left.keySet());
        left.forEach((ocid, contents) ->
                changed.add(ReleaseStore.compile(ocid, Objects.requireNonNull(known.get(ocid)), contents, List.of())));
        // Rows that are there keep whether they are of the demo world.
        processes.save(changed, new ImportRun(run, false));
        empty(run, empty);
        List<ProcessParties> parties = new ArrayList<>();
        changed.forEach(each -> parties.add(
                new ProcessParties(Objects.requireNonNull(each.before().id()), each.ocid(), each.compiled())));
        empty.forEach((ocid, process) ->
                parties.add(new ProcessParties(Objects.requireNonNull(process.id()), ocid, new JsonObject())));
        suppliers.resolve(parties, false);
        Map<String, Long> versions = new HashMap<>();
        known.forEach((ocid, process) -> versions.put(ocid, process.version() + 1));
        outbox.changed(Kind.CONTRACT, versions);
        count(run, taken, known.size(), empty.size());
        return true;
    }

    private Map<String, StoredProcess> next(long run) {
        Map<String, StoredProcess> next = new HashMap<>();
        sql.query(
                "select p.ocid, p.id, p.version from contracting_process p where p.id in (select r.process_id from import_source s"
                        + " join ocds_release r on r.source_id = s.id where s.run_id = ? limit ?)",
                row -> next.put(row.getString(1), new StoredProcess(row.getLong(2), row.getLong(3))),
                run,
                RELEASES);
        return next;
    }

    private long delete(long run, Long[] ids) {
        List<Long> taken = new ArrayList<>();
        sql.query(
                "with gone as (delete from ocds_release r using import_source s where s.run_id = ? and r.source_id = s.id"
                        + " and r.process_id = any (?) returning 1) select count(*) from gone",
                row -> taken.add(row.getLong(1)),
                run,
                ids);
        return taken.get(0);
    }

    private void empty(long run, Map<String, StoredProcess> processes) {
        Long[] ids = processes.values().stream().map(StoredProcess::id).toArray(Long[]::new);
        sql.query(EMPTY, row -> {}, clock.instant().atOffset(ZoneOffset.UTC), run, (Object) ids);
    }

    private void count(long run, long taken, int touched, int gone) {
        sql.query(
                "with counted as (update import_run set undone_releases = undone_releases + ?, undone_processes = undone_processes + ?,"
                        + " undone_gone = undone_gone + ? where id = ? returning 1) select count(*) from counted",
                row -> {},
                taken,
                touched,
                gone,
                run);
    }
}
