package id.suluh.procurement.source;

import id.suluh.procurement.Sql;
import id.suluh.procurement.ocds.check.Severity;
import id.suluh.procurement.source.SourceQuality.Checked;
import id.suluh.procurement.source.SourceQuality.FindingLine;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Reads public releases to be checked, and writes and reads what the check found. */
@ApplicationScoped
class QualityRows {
    private static final int SOME = 1000;
    private static final int RUNS = 12;

    private static final String SAVE = """
            insert into source_quality (run_id, data_source_id, releases, with_errors, processes, planning, tender, bids, awards, contracts,
                implementation, documents)
            select ?, d.id, ?, ?, count(p.id), count(*) filter (where jsonb_exists(p.compiled, 'planning')),
                count(*) filter (where jsonb_exists(p.compiled, 'tender')), count(*) filter (where jsonb_exists(p.compiled, 'bids')),
                count(*) filter (where jsonb_exists(p.compiled, 'awards')), count(*) filter (where jsonb_exists(p.compiled, 'contracts')),
                count(*) filter (where jsonb_path_exists(p.compiled, '$.contracts[*].implementation')),
                count(*) filter (where jsonb_path_exists(p.compiled, '$.*.documents[*]')
                    or jsonb_path_exists(p.compiled, '$.contracts[*].implementation.documents[*]'))
            from data_source d left join contracting_process p on p.visibility = 'public' and p.id in (select r.process_id
                from import_source s join ocds_release r on r.source_id = s.id where s.run_id = ? and s.data_source_id = d.id and r.id <= ?)
            where d.id = ? group by d.id on conflict do nothing
            """;

    private final Sql sql;
    private final DatasetRows dataset;
    private final Clock clock;

    QualityRows(Sql sql, DatasetRows dataset, Clock clock) {
        this.sql = sql;
        this.dataset = dataset;
        this.clock = clock;
    }

    record Stored(long id, long source, String content) {}

    List<Long> unchecked() {
        List<Long> runs = new ArrayList<>();
        sql.query(
                "select r.id from import_run r where r.checked_at is null and r.added > 0 and r.state in ('done', 'failed')"
                        + " and not exists (select 1 from import_source s where s.run_id = r.id and s.data_source_id is null)"
                        + " order by r.id",
                row -> runs.add(row.getLong(1)));
        return runs;
    }

    List<Stored> releases(long run, long after) {
        List<Stored> releases = new ArrayList<>();
        sql.query(
                "select r.id, s.data_source_id, r.content from import_source s join ocds_release r on r.source_id = s.id"
                        + " where s.run_id = ? and r.id > ? order by r.id limit ?",
                row -> releases.add(new Stored(row.getLong(1), row.getLong(2), row.getString(3))),
                run,
                after,
                SOME);
        return releases;
    }

    /**
     * Keeps what was found.
     *
     * @param last the last release that was checked; the processes are those up to it
     */
    void save(long run, long last, Map<Long, QualityTally> tallies) {
        sql.batch(SAVE, tallies.entrySet(), (statement, each) -> {
            statement.setLong(1, run);
            statement.setLong(2, each.getValue().releases());
            statement.setLong(3, each.getValue().withErrors());
            statement.setLong(4, run);
            statement.setLong(5, last);
            statement.setLong(6, each.getKey());
        });
        record Row(long source, QualityTally.Rule rule, QualityTally.Counted counted) {}
        List<Row> findings = new ArrayList<>();
        tallies.forEach((source, tally) ->
                tally.rules().forEach((rule, counted) -> findings.add(new Row(source, rule, counted))));
        sql.batch(
                "insert into source_finding (run_id, data_source_id, code, severity, findings, releases, ocid, pointer)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing",
                findings,
                (statement, each) -> {
                    statement.setLong(1, run);
                    statement.setLong(2, each.source());
                    statement.setString(3, each.rule().code());
                    statement.setString(4, each.rule().severity().name());
                    statement.setLong(5, each.counted().findings());
                    statement.setLong(6, each.counted().releases());
                    statement.setString(7, each.counted().ocid());
                    statement.setString(8, each.counted().pointer());
                });
        tallies.forEach((source, tally) -> {
            dataset.save(run, source, tally.dataset());
            dataset.compare(run, source, last);
        });
        sql.batch("update import_run set checked_at = ? where id = ?", List.of(run), (statement, each) -> {
            statement.setObject(1, clock.instant().atOffset(ZoneOffset.UTC));
            statement.setLong(2, each);
        });
    }

    SourceQuality of(long source) {
        List<Checked> runs = new ArrayList<>();
        sql.query(
                "select q.run_id, r.started_at, q.releases, q.with_errors, q.processes, q.planning, q.tender, q.bids, q.awards,"
                        + " q.contracts, q.implementation, q.documents from source_quality q join import_run r on r.id = q.run_id"
                        + " where q.data_source_id = ? and r.state <> 'undone' order by q.run_id desc limit ?",
                row -> runs.add(new Checked(
                        row.getLong(1),
                        row.getObject(2, OffsetDateTime.class).toInstant(),
                        row.getLong(3),
                        row.getLong(4),
                        row.getLong(5),
                        row.getLong(6),
                        row.getLong(7),
                        row.getLong(8),
                        row.getLong(9),
                        row.getLong(10),
                        row.getLong(11),
                        row.getLong(12))),
                source,
                RUNS);
        return new SourceQuality(
                List.copyOf(runs),
                runs.isEmpty() ? List.of() : findings(source, runs.get(0).run()),
                runs.isEmpty() ? List.of() : dataset.of(source, runs.get(0).run()));
    }

    private List<FindingLine> findings(long source, long run) {
        List<FindingLine> findings = new ArrayList<>();
        sql.query(
                "select f.code, f.severity, f.findings, f.releases, p.ocid, f.pointer from source_finding f"
                        + " left join contracting_process p on p.ocid = f.ocid and p.visibility = 'public'"
                        + " where f.data_source_id = ? and f.run_id = ? order by f.severity = 'ERROR' desc, f.severity = 'WARNING' desc, f.findings desc, f.code",
                row -> findings.add(new FindingLine(
                        row.getString(1),
                        Severity.valueOf(row.getString(2)),
                        row.getLong(3),
                        row.getLong(4),
                        row.getString(5),
                        row.getString(6))),
                source,
                run);
        return findings;
    }
}
