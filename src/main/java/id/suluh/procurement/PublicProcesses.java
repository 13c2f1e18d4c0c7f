package id.suluh.procurement;

import id.suluh.platform.error.Gone;
import id.suluh.platform.error.NotFound;
import id.suluh.procurement.ContractView.Source;
import id.suluh.procurement.ocds.JsonTree;
import id.suluh.procurement.ocds.PersonalData;
import id.suluh.web.CurrentPage;
import id.suluh.web.Messages;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Reads contracting processes for pages: only those that anyone may see, and nothing of the private copies. */
@ApplicationScoped
class PublicProcesses {
    private final Sql sql;
    private final CurrentPage page;

    PublicProcesses(Sql sql, CurrentPage page) {
        this.sql = sql;
        this.page = page;
    }

    /**
     * The process of that OCID.
     *
     * @throws NotFound when there is none that may be seen
     * @throws Gone when it was taken away
     */
    PublicProcess get(String ocid) {
        List<PublicProcess> found = new ArrayList<>();
        sql.query(
                "select id, demo, body_id, compiled, visibility, removal_reason, removed_by_run from contracting_process where ocid = ?"
                        + " and visibility in ('public', 'removed')",
                row -> {
                    if (row.getString(5).equals("removed")) {
                        throw new Gone(reason(row));
                    }
                    found.add(new PublicProcess(
                            row.getLong(1),
                            row.getBoolean(2),
                            bodyId(row),
                            JsonTree.stored(row.getString(4)),
                            row.getString(4)));
                },
                ocid);
        if (found.isEmpty()) {
            throw new NotFound("no contracting process " + ocid);
        }
        return found.get(0);
    }

    private String reason(ResultSet row) throws SQLException {
        long run = row.getLong(7);
        return row.wasNull()
                ? Objects.requireNonNullElse(row.getString(6), "")
                : Messages.of(ContractMessages.class, page.language()).importUndone(run);
    }

    private static @Nullable Long bodyId(ResultSet row) throws SQLException {
        long id = row.getLong(3);
        return row.wasNull() ? null : id;
    }

    /** The releases of a process, oldest first, with where each came from. Of a path only the name of the file is shown. */
    List<Source> sources(long process) {
        List<Source> sources = new ArrayList<>();
        sql.query(
                "select r.release_id, r.release_date, r.tags, s.name, r.imported_at, encode(r.received, 'hex') from ocds_release r"
                        + " join import_source s on s.id = r.source_id"
                        + " where r.process_id = ? order by r.release_date, r.id",
                row -> {
                    String[] tags = (String[]) row.getArray(3).getArray();
                    String name = row.getString(4);
                    sources.add(new Source(
                            row.getString(1),
                            OcdsDate.day(row.getString(2)),
                            Arrays.stream(tags).map(ReleaseTag::of).toList(),
                            PersonalData.maskedWords(name.substring(name.lastIndexOf('/') + 1)),
                            row.getObject(5, OffsetDateTime.class).toInstant(),
                            row.getString(6)));
                },
                process);
        return sources;
    }
}
