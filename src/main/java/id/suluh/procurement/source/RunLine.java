package id.suluh.procurement.source;

import id.suluh.procurement.intake.ImportKind;
import id.suluh.procurement.intake.ImportOrder;
import id.suluh.procurement.intake.RunState;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/** A run and its counts. */
public record RunLine(
        long id,
        ImportKind kind,
        RunState state,
        String actor,
        String command,
        boolean demo,
        Instant started,
        @Nullable Instant ended,
        long read,
        long added,
        long unchanged,
        long refused) {
    static final String SELECT =
            "select r.id, r.kind, r.state, r.actor, r.command, r.demo, r.started_at, r.ended_at, r.read, r.added,"
                    + " r.unchanged, r.refused from import_run r ";

    static RunLine of(ResultSet row) throws SQLException {
        OffsetDateTime ended = row.getObject(8, OffsetDateTime.class);
        return new RunLine(
                row.getLong(1),
                ImportKind.of(row.getString(2)),
                RunState.of(row.getString(3)),
                row.getString(4),
                row.getString(5),
                row.getBoolean(6),
                row.getObject(7, OffsetDateTime.class).toInstant(),
                ended == null ? null : ended.toInstant(),
                row.getLong(9),
                row.getLong(10),
                row.getLong(11),
                row.getLong(12));
    }

    /** Whether the portal itself brought the data along. */
    public boolean seeded() {
        return actor.equals(ImportOrder.SEED) || demo;
    }

    /** Whether it was a command on the server. */
    public boolean byCommand() {
        return actor.equals(ImportOrder.COMMAND);
    }

    /** Whether it can be undone: what the portal brought along goes another way. */
    public boolean undoable() {
        return !seeded() && (state == RunState.DONE || state == RunState.FAILED);
    }

    public String path() {
        return "/sources/runs/" + id;
    }
}
