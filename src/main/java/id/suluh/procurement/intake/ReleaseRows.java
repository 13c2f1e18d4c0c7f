package id.suluh.procurement.intake;

import id.suluh.procurement.Sql;
import id.suluh.procurement.ocds.JsonTree;
import id.suluh.procurement.ocds.OcdsVersion;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** The tables of releases and of where they came from. Rows are only added. */
@ApplicationScoped
class ReleaseRows {
    /** Any number that no other lock of the portal uses. */
    private static final long IMPORT_LOCK = 0x0cd5_0001L;

    /** Joined to the ids one by one: of "= any" in a young table the planner expects most rows, and reads the whole table. */
    private static final String RELEASES_OF =
            "unnest(?) as wanted (id) join ocds_release r on r.process_id = wanted.id";

    private final Sql sql;
    private final Clock clock;

    ReleaseRows(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** Two imports of one OCID at once would each compile it without the releases of the other. Held until the transaction ends. */
    void oneImportAtATime() {
        sql.query("select 1 from pg_advisory_xact_lock(?)", row -> {}, IMPORT_LOCK);
    }

    /** All releases of these processes. */
    KnownReleases present(Map<String, StoredProcess> processes) {
        Map<Long, String> ocids = ocids(processes);
        KnownReleases known = new KnownReleases();
        sql.query(
                "select r.process_id, r.release_id, r.hash, r.received from " + RELEASES_OF,
                row -> known.add(
                        new IncomingRelease.Key(
                                Objects.requireNonNull(ocids.get(row.getLong(1))),
                                row.getString(2),
                                Hash.of256(row.getBytes(3))),
                        Hash.of256(row.getBytes(4))),
                (Object) ids(ocids));
        return known;
    }

    /** The releases of those processes that are stored already, in the order they came. */
    Map<String, List<StoredContent>> contents(Collection<String> changed, Map<String, StoredProcess> known) {
        Map<Long, String> ocids = ocids(known);
        ocids.values().retainAll(Set.copyOf(changed));
        Map<String, List<StoredContent>> contents = new HashMap<>();
        sql.query(
                "select r.process_id, r.content, r.rules from " + RELEASES_OF + " order by r.id",
                row -> contents.computeIfAbsent(
                                Objects.requireNonNull(ocids.get(row.getLong(1))), first -> new ArrayList<>())
                        .add(new StoredContent(
                                JsonTree.stored(row.getString(2)), OcdsVersion.valueOf(row.getString(3)))),
                (Object) ids(ocids));
        return contents;
    }

    private static Map<Long, String> ocids(Map<String, StoredProcess> processes) {
        Map<Long, String> ocids = new HashMap<>();
        processes.forEach((ocid, process) -> {
            if (process.id() != null) {
                ocids.put(process.id(), ocid);
            }
        });
        return ocids;
    }

    private static Long[] ids(Map<Long, String> ocids) {
        return ocids.keySet().toArray(Long[]::new);
    }

    /** The ids of the sources these releases came from, new ones added to the run. */
    Map<String, Long> sources(ImportRun run, List<IncomingRelease> releases) {
        Map<String, Long> sources = new HashMap<>();
        Set<String> unknown = new HashSet<>();
        for (IncomingRelease release : releases) {
            String name = release.origin().file();
            Long id = run.source(name);
            if (id == null) {
                unknown.add(name);
            } else {
                sources.put(name, id);
            }
        }
        sql.query(
                "insert into import_source (run_id, name) select ?, name from unnest(?) as name returning name, id",
                row -> sources.put(row.getString(1), row.getLong(2)),
                run.id(),
                unknown.toArray(String[]::new));
        return sources;
    }

    /** Adds the new releases of the processes, each with its private copy. */
    void save(List<CompiledProcess> changed, Map<String, Long> processes, Map<String, Long> sources) {
        List<IncomingRelease> releases =
                changed.stream().flatMap(process -> process.added().stream()).toList();
        Iterator<Long> ids = reserve(releases.size()).iterator();
        List<Numbered> numbered = releases.stream()
                .map(release -> new Numbered(ids.next(), release))
                .toList();
        Object now = clock.instant().atOffset(ZoneOffset.UTC);
        sql.batch(
                "insert into ocds_release (id, process_id, release_id, release_date, tags, rules, hash, source_id, imported_at, content,"
                        + " received) overriding system value values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?::json, ?)",
                numbered,
                (statement, each) -> {
                    IncomingRelease release = each.release();
                    statement.setLong(1, each.id());
                    statement.setLong(2, Objects.requireNonNull(processes.get(release.ocid())));
                    statement.setString(3, release.releaseId());
                    statement.setString(4, release.date());
                    statement.setArray(
                            5,
                            statement
                                    .getConnection()
                                    .createArrayOf("text", release.tags().toArray()));
                    statement.setString(6, release.version().name());
                    statement.setBytes(7, release.hash().bytes());
                    statement.setLong(
                            8,
                            Objects.requireNonNull(sources.get(release.origin().file())));
                    statement.setObject(9, now);
                    statement.setString(10, new String(JsonTree.bytes(release.content()), StandardCharsets.UTF_8));
                    statement.setBytes(11, Hash.of(release.received()).bytes());
                });
        sql.batch("insert into release_raw (release_id, payload) values (?, ?)", numbered, (statement, each) -> {
            statement.setLong(1, each.id());
            statement.setBytes(2, each.release().received());
        });
    }

    private record Numbered(long id, IncomingRelease release) {}

    private List<Long> reserve(int count) {
        List<Long> ids = new ArrayList<>(count);
        sql.query(
                "select nextval(pg_get_serial_sequence('ocds_release', 'id')) from generate_series(1, ?)",
                row -> ids.add(row.getLong(1)),
                count);
        return ids;
    }
}
