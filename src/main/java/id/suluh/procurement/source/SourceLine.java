package id.suluh.procurement.source;

import id.suluh.procurement.intake.ImportKind;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;

/**
 * A source in a list.
 *
 * @param publisher whether its name is that of a publisher; else it is a family of file names
 * @param added releases that came from it and were not taken back
 */
public record SourceLine(
        long id, ImportKind kind, boolean publisher, String name, long runs, long files, long added, Instant last) {
    static final String SELECT = "select d.id, d.kind, d.publisher, d.name, count(distinct r.id), count(*),"
            + " coalesce(sum(s.added) filter (where r.state <> 'undone'), 0), max(r.started_at)"
            + " from data_source d join import_source s on s.data_source_id = d.id join import_run r on r.id = s.run_id ";

    static SourceLine of(ResultSet row) throws SQLException {
        return new SourceLine(
                row.getLong(1),
                ImportKind.of(row.getString(2)),
                row.getBoolean(3),
                row.getString(4),
                row.getLong(5),
                row.getLong(6),
                row.getLong(7),
                row.getObject(8, OffsetDateTime.class).toInstant());
    }

    /** Files that came through standard input have no name. */
    public boolean named() {
        return publisher || !(name.equals("-") || name.equals("#"));
    }

    public String path() {
        return "/sources/" + id;
    }
}
