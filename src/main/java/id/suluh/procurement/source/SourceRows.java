package id.suluh.procurement.source;

import id.suluh.platform.error.NotFound;
import id.suluh.procurement.ContractRef;
import id.suluh.procurement.Sql;
import id.suluh.procurement.intake.PublicWords;
import id.suluh.procurement.source.RunView.FileLine;
import id.suluh.procurement.source.RunView.ProcessLine;
import id.suluh.procurement.source.RunView.RefusalLine;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;

/** Reads sources and runs. Of a path only what follows the last folder leaves here. */
@ApplicationScoped
class SourceRows {
    private static final String GROUPED = " group by d.id order by max(r.started_at) desc, d.id desc limit ?";

    private final Sql sql;

    SourceRows(Sql sql) {
        this.sql = sql;
    }

    List<SourceLine> sources(int limit) {
        List<SourceLine> sources = new ArrayList<>();
        sql.query(SourceLine.SELECT + GROUPED, row -> sources.add(SourceLine.of(row)), limit);
        return sources;
    }

    SourceLine source(long id) {
        List<SourceLine> found = new ArrayList<>();
        sql.query(SourceLine.SELECT + "where d.id = ?" + GROUPED, row -> found.add(SourceLine.of(row)), id, 1);
        return found.stream().findFirst().orElseThrow(() -> new NotFound("no source " + id));
    }

    List<RunLine> runs(int limit, int from) {
        return runs("order by r.id desc limit ? offset ?", limit, from);
    }

    List<RunLine> runsOf(long source, int limit) {
        return runs(
                "where r.id in (select run_id from import_source where data_source_id = ?) order by r.id desc limit ?",
                source,
                limit);
    }

    RunLine run(long id) {
        return runs("where r.id = ?", id).stream().findFirst().orElseThrow(() -> new NotFound("no import run " + id));
    }

    private List<RunLine> runs(String which, Object... parameters) {
        List<RunLine> runs = new ArrayList<>();
        sql.query(RunLine.SELECT + which, row -> runs.add(RunLine.of(row)), parameters);
        return runs;
    }

    List<FileLine> files(long run, int limit) {
        List<FileLine> files = new ArrayList<>();
        sql.query(
                "select s.name, d.id, d.name, s.read, s.added, s.refused, s.unread from import_source s"
                        + " left join data_source d on d.id = s.data_source_id where s.run_id = ?"
                        + " order by s.refused desc, s.id limit ?",
                row -> files.add(new FileLine(
                        PublicWords.file(row.getString(1)),
                        row.getLong(2),
                        row.getString(3) == null ? "" : row.getString(3),
                        row.getLong(4),
                        row.getLong(5),
                        row.getLong(6),
                        row.getString(7))),
                run,
                limit);
        return files;
    }

    List<RefusalLine> refusals(long run, int limit, int from) {
        List<RefusalLine> refusals = new ArrayList<>();
        sql.query(
                "select number, file, line, reason from import_refusal where run_id = ? and number > ? order by number limit ?",
                row -> refusals.add(
                        new RefusalLine(row.getLong(1), row.getString(2), row.getLong(3), row.getString(4))),
                run,
                from,
                limit);
        return refusals;
    }

    /** The processes a run added releases to, as far as anyone may see them. */
    List<ProcessLine> processes(long run, int limit) {
        List<ProcessLine> processes = new ArrayList<>();
        sql.query(
                "select p.ocid, p.title from contracting_process p where p.visibility = 'public' and p.id in (select r.process_id"
                        + " from import_source s join ocds_release r on r.source_id = s.id where s.run_id = ? limit ?)"
                        + " order by p.date desc nulls last, p.id limit ?",
                row -> processes.add(
                        new ProcessLine(ContractRef.path(row.getString(1)), row.getString(1), row.getString(2))),
                run,
                5 * limit,
                limit);
        return processes;
    }

    long count(String table, long run) {
        return number("select count(*) from " + table + " where run_id = ?", run);
    }

    long sourceCount() {
        return number("select count(distinct data_source_id) from import_source");
    }

    long runCount() {
        return number("select count(*) from import_run");
    }

    private long number(String query, Object... parameters) {
        List<Long> count = new ArrayList<>();
        sql.query(query, row -> count.add(row.getLong(1)), parameters);
        return count.get(0);
    }
}
