package id.suluh.procurement.source;

import id.suluh.procurement.Sql;
import id.suluh.procurement.ocds.check.DatasetFinding;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;

/** What releases come to together: written after a run was checked, read for the page of its source. */
@ApplicationScoped
class DatasetRows {
    private static final int LONGEST = 200;

    /** How many processes have each part, against the run before of the same source that was not undone. */
    private static final String COUNTS = """
            with told as (insert into source_dataset (run_id, data_source_id, position, rule, subject, figure, least, counted, holds)
                select q.run_id, q.data_source_id, 100 + v.position, 'time_counts', v.part, 100.0 * v.now / v.before, 100, v.before,
                    v.now >= v.before
                from source_quality q cross join lateral (select p.* from source_quality p join import_run r on r.id = p.run_id
                    where p.data_source_id = q.data_source_id and p.run_id < q.run_id and r.state <> 'undone'
                    order by p.run_id desc limit 1) p
                cross join lateral (values (1, 'ocid', q.processes, p.processes), (2, 'planning', q.planning, p.planning),
                    (3, 'tender', q.tender, p.tender), (4, 'awards', q.awards, p.awards), (5, 'contracts', q.contracts, p.contracts),
                    (6, 'implementation', q.implementation, p.implementation)) as v (position, part, now, before)
                where q.run_id = ? and v.before > 0 on conflict do nothing returning 1) select count(*) from told
            """;

    /** Titles of tenders that were told in an earlier run already. */
    private static final String TITLES = """
            with told as (select distinct on (r.process_id) r.process_id, r.content::jsonb #>> '{tender,title}' as title
                from import_source s join ocds_release r on r.source_id = s.id
                where s.run_id = ? and s.data_source_id = ? and r.id <= ? order by r.process_id, r.id desc),
            before as (select distinct on (r.process_id) r.process_id, r.content::jsonb #>> '{tender,title}' as title
                from told t join ocds_release r on r.process_id = t.process_id join import_source s on s.id = r.source_id
                where t.title is not null and s.run_id < ? and r.content::jsonb #>> '{tender,title}' is not null
                order by r.process_id, r.id desc),
            compared as (select p.ocid, t.title = b.title as same from told t join before b on b.process_id = t.process_id
                join contracting_process p on p.id = t.process_id),
            done as (insert into source_dataset (run_id, data_source_id, position, rule, subject, figure, least, counted, holds, ocid)
                select ?, ?, 120, 'time_titles', 'tender/title', 100.0 * count(*) filter (where same) / count(*), 100, count(*),
                    bool_and(same), min(ocid) filter (where not same)
                from compared having count(*) > 0 on conflict do nothing returning 1) select count(*) from done
            """;

    private final Sql sql;

    DatasetRows(Sql sql) {
        this.sql = sql;
    }

    void save(long run, long source, List<DatasetFinding> findings) {
        record Placed(int position, DatasetFinding finding) {}
        List<Placed> placed = new ArrayList<>();
        findings.forEach(each -> placed.add(new Placed(placed.size() + 1, each)));
        sql.batch(
                "insert into source_dataset (run_id, data_source_id, position, rule, subject, figure, least, most, counted, holds,"
                        + " example, ocid) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing",
                placed,
                (statement, each) -> {
                    DatasetFinding finding = each.finding();
                    statement.setLong(1, run);
                    statement.setLong(2, source);
                    statement.setInt(3, each.position());
                    statement.setString(4, finding.rule().name());
                    statement.setString(5, finding.rule().subject());
                    statement.setDouble(6, finding.figure());
                    statement.setDouble(7, finding.rule().least());
                    statement.setDouble(8, finding.rule().most());
                    statement.setLong(9, finding.count());
                    statement.setBoolean(10, finding.holds());
                    statement.setString(11, cut(finding.example()));
                    statement.setString(12, finding.ocid().isEmpty() ? null : finding.ocid());
                });
    }

    /** Against the run before; after the quality of this one was written. */
    void compare(long run, long source, long last) {
        sql.query(COUNTS, row -> {}, run);
        sql.query(TITLES, row -> {}, run, source, last, run, run, source);
    }

    List<DatasetLine> of(long source, long run) {
        List<DatasetLine> lines = new ArrayList<>();
        sql.query(
                "select d.rule, d.subject, d.figure, d.least, d.most, d.counted, d.holds, d.example, p.ocid from source_dataset d"
                        + " left join contracting_process p on p.ocid = d.ocid and p.visibility = 'public'"
                        + " where d.data_source_id = ? and d.run_id = ? order by d.holds, d.position",
                row -> lines.add(new DatasetLine(
                        DatasetKind.of(row.getString(1)),
                        row.getString(2),
                        row.getDouble(3),
                        row.getDouble(4),
                        row.getObject(5, Double.class),
                        row.getLong(6),
                        row.getBoolean(7),
                        row.getString(8),
                        row.getString(9))),
                source,
                run);
        return lines;
    }

    private static String cut(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "…";
    }
}
