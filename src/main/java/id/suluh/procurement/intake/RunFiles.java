package id.suluh.procurement.intake;

import id.suluh.procurement.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The files of runs, what each brought, and which source each is of. */
@ApplicationScoped
class RunFiles {
    private final Sql sql;

    RunFiles(Sql sql) {
        this.sql = sql;
    }

    private record Counted(String name, long read, long refused, List<String> unread, SourceName source) {}

    /** Writes down the files of a run that has ended: also those that brought nothing new. */
    void settle(long run, RunTally tally) {
        List<Counted> files = new ArrayList<>();
        tally.files()
                .forEach((name, met) -> files.add(new Counted(
                        name, met.read(), met.refused(), met.unread(), SourceName.of(met.publisher(), name))));
        sql.query(
                "with missing as (insert into import_source (run_id, name) select ?, name from unnest(?) as name"
                        + " where not exists (select 1 from import_source s where s.run_id = ? and s.name = name.name)"
                        + " returning 1) select count(*) from missing",
                row -> {},
                run,
                files.stream().map(Counted::name).toArray(String[]::new),
                run);
        assign(run, files);
        unread(run, files);
        added(run);
    }

    /** Columns are told by their names only, and names of columns say nothing of anybody. */
    private void unread(long run, List<Counted> files) {
        sql.batch(
                "update import_source set unread = ? where run_id = ? and name = ?",
                files.stream().filter(file -> !file.unread().isEmpty()).toList(),
                (statement, file) -> {
                    statement.setString(1, PublicWords.columns(file.unread()));
                    statement.setLong(2, run);
                    statement.setString(3, file.name());
                });
    }

    /** The same for a run that was cut short: what it met beyond its files is not known any more. */
    void settle(long run) {
        List<Counted> files = new ArrayList<>();
        sql.query(
                "select distinct name from import_source where run_id = ? and data_source_id is null",
                row -> files.add(new Counted(row.getString(1), 0, 0, List.of(), SourceName.of(null, row.getString(1)))),
                run);
        assign(run, files);
        added(run);
    }

    private void assign(long run, List<Counted> files) {
        Map<SourceName, Long> sources =
                sources(run, files.stream().map(Counted::source).distinct().toList());
        sql.query(
                "with assigned as (update import_source s set data_source_id = f.source, read = f.read, refused = f.refused"
                        + " from unnest(?, ?, ?, ?) as f (name, source, read, refused)"
                        + " where s.run_id = ? and s.name = f.name returning 1) select count(*) from assigned",
                row -> {},
                files.stream().map(Counted::name).toArray(String[]::new),
                files.stream().map(file -> sources.get(file.source())).toArray(Long[]::new),
                files.stream().map(Counted::read).toArray(Long[]::new),
                files.stream().map(Counted::refused).toArray(Long[]::new),
                run);
    }

    private Map<SourceName, Long> sources(long run, List<SourceName> names) {
        Map<SourceName, Long> sources = new HashMap<>();
        sql.batch(
                "insert into data_source (kind, publisher, name) select kind, ?, ? from import_run where id = ?"
                        + " on conflict do nothing",
                names,
                (statement, name) -> {
                    statement.setBoolean(1, name.publisher());
                    statement.setString(2, name.name());
                    statement.setLong(3, run);
                });
        sql.query(
                "select d.id, d.publisher, d.name from data_source d join import_run r on r.kind = d.kind where r.id = ?"
                        + " and d.name = any (?)",
                row -> sources.put(new SourceName(row.getBoolean(2), row.getString(3)), row.getLong(1)),
                run,
                names.stream().map(SourceName::name).toArray(String[]::new));
        return sources;
    }

    private void added(long run) {
        sql.query(
                "with counted as (update import_source s set added ="
                        + " (select count(*) from ocds_release r where r.source_id = s.id) where s.run_id = ? returning 1)"
                        + " select count(*) from counted",
                row -> {},
                run);
    }
}
