package id.suluh.procurement;

import id.suluh.procurement.ocds.JsonObject;
import id.suluh.procurement.ocds.JsonTree;
import id.suluh.procurement.ocds.OcdsVersion;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
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
        KnownReleases known = new KnownReleases();
        sql.query(
                "select p.ocid, r.release_id, r.hash, raw.sha256 from ocds_release r"
                        + " join contracting_process p on p.id = r.process_id join release_raw raw on raw.release_id = r.id"
                        + " where r.process_id = any (?)",
                row -> known.add(
                        new IncomingRelease.Key(row.getString(1), row.getString(2), Hash.of256(row.getBytes(3))),
                        Hash.of256(row.getBytes(4))),
                (Object) ids(processes.values()));
        return known;
    }

    /** The releases of those processes that are stored already, in the order they came. */
    Map<String, List<StoredContent>> contents(Collection<String> ocids, Map<String, StoredProcess> known) {
        Map<String, List<StoredContent>> contents = new HashMap<>();
        Long[] ids =
                ids(ocids.stream().filter(known::containsKey).map(known::get).toList());
        sql.query(
                "select p.ocid, r.content, r.rules from ocds_release r join contracting_process p on p.id = r.process_id"
                        + " where r.process_id = any (?) order by r.id",
                row -> contents.computeIfAbsent(row.getString(1), first -> new ArrayList<>())
                        .add(new StoredContent(parse(row), OcdsVersion.valueOf(row.getString(3)))),
                (Object) ids);
        return contents;
    }

    private static JsonObject parse(ResultSet row) throws SQLException {
        try {
            return JsonTree.parse(row.getString(2).getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new IllegalStateException("a stored release is not JSON", e);
        }
    }

    private static Long[] ids(Collection<StoredProcess> processes) {
        return processes.stream()
                .map(StoredProcess::id)
                .filter(Objects::nonNull)
                .toArray(Long[]::new);
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
                "insert into ocds_release (id, process_id, release_id, release_date, tags, rules, hash, source_id, imported_at, content)"
                        + " overriding system value values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?::json)",
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
                });
        sql.batch(
                "insert into release_raw (release_id, sha256, payload) values (?, ?, ?)",
                numbered,
                (statement, each) -> {
                    byte[] received = each.release().received();
                    statement.setLong(1, each.id());
                    statement.setBytes(2, Hash.of(received).bytes());
                    statement.setBytes(3, received);
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
