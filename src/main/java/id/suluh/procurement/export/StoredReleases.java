package id.suluh.procurement.export;

import id.suluh.platform.error.Gone;
import id.suluh.platform.error.NotFound;
import id.suluh.procurement.ContractMessages;
import id.suluh.procurement.ocds.JsonObject;
import id.suluh.procurement.ocds.JsonTree;
import id.suluh.procurement.ocds.OcdsVersion;
import id.suluh.web.CurrentPage;
import id.suluh.web.Messages;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javax.sql.DataSource;

/** Reads the public columns of releases and processes, of public processes only. */
@ApplicationScoped
class StoredReleases {
    private static final String CONTENT =
            "select r.id, p.ocid, encode(r.hash, 'hex'), r.rules, r.imported_at, r.content, p.id, exists (select from ocds_release"
                    + " earlier where earlier.process_id = r.process_id and earlier.release_id = r.release_id and earlier.id < r.id)"
                    + " from ocds_release r"
                    + " join contracting_process p on p.id = r.process_id where p.visibility = 'public' and ";

    private final DataSource database;
    private final CurrentPage page;

    StoredReleases(DataSource database, CurrentPage page) {
        this.database = database;
        this.page = page;
    }

    /**
     * A stored release.
     *
     * @param name its hash, an id for when it has none itself
     * @param repeated whether its publisher gave an earlier release of the process the same id
     */
    record Stored(String ocid, String name, OcdsVersion version, Instant known, JsonObject content, boolean repeated) {
        private static final int TELLING = 12;

        /** The release as it may be published. */
        JsonObject published() {
            if (content.text("ocid") == null) {
                content.put("ocid", ocid);
            }
            JsonObject release = Publishable.of(content, name, known);
            if (repeated) {
                // Two releases of a process with one id would make the package invalid.
                release.put("id", release.text("id") + "-" + name.substring(0, TELLING));
            }
            return release;
        }
    }

    /** A process and when it last changed. */
    record StoredRecord(long id, String ocid, long version, Instant changed, JsonObject compiled) {}

    /** Those of the releases that are still public, in the order asked for. */
    List<Stored> releases(List<Long> ids) throws SQLException {
        Map<Long, Stored> found = new HashMap<>();
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(CONTENT + "r.id = any (?)")) {
            statement.setArray(1, connection.createArrayOf("bigint", ids.toArray()));
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    found.put(rows.getLong(1), stored(rows));
                }
            }
        }
        return ids.stream().map(found::get).filter(Objects::nonNull).toList();
    }

    /** All releases of these processes, oldest first. */
    Map<Long, List<Stored>> ofProcesses(Connection connection, List<Long> processes) throws SQLException {
        Map<Long, List<Stored>> found = new HashMap<>();
        try (PreparedStatement statement =
                connection.prepareStatement(CONTENT + "p.id = any (?) order by r.release_date, r.id")) {
            statement.setArray(1, connection.createArrayOf("bigint", processes.toArray()));
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    found.computeIfAbsent(rows.getLong(7), first -> new ArrayList<>())
                            .add(stored(rows));
                }
            }
        }
        return found;
    }

    /** All releases of a process, oldest first. */
    List<Stored> ofProcess(long process) throws SQLException {
        try (Connection connection = database.getConnection()) {
            return ofProcesses(connection, List.of(process)).getOrDefault(process, List.of());
        }
    }

    /**
     * The process of that OCID.
     *
     * @throws NotFound when there is none that may be seen
     * @throws Gone when it was taken away
     */
    StoredRecord record(String ocid) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(
                        "select id, ocid, version, changed_at, compiled, visibility, coalesce(removal_reason, ''),"
                                + " removed_by_run"
                                + " from contracting_process where ocid = ? and visibility in ('public', 'removed')")) {
            statement.setString(1, ocid);
            try (ResultSet rows = statement.executeQuery()) {
                if (!rows.next()) {
                    throw new NotFound("no contracting process " + ocid);
                }
                if (rows.getString(6).equals("removed")) {
                    throw new Gone(reason(rows));
                }
                return new StoredRecord(
                        rows.getLong(1),
                        rows.getString(2),
                        rows.getLong(3),
                        instant(rows, 4),
                        JsonTree.stored(rows.getString(5)));
            }
        }
    }

    private String reason(ResultSet row) throws SQLException {
        long run = row.getLong(8);
        return row.wasNull()
                ? row.getString(7)
                : Messages.of(ContractMessages.class, page.language()).importUndone(run);
    }

    /** A row of id, OCID, version, moment of change and compiled release. */
    static StoredRecord record(ResultSet row) throws SQLException {
        return new StoredRecord(
                row.getLong(1), row.getString(2), row.getLong(3), instant(row, 4), JsonTree.stored(row.getString(5)));
    }

    private static Stored stored(ResultSet row) throws SQLException {
        return new Stored(
                row.getString(2),
                row.getString(3),
                OcdsVersion.valueOf(row.getString(4)),
                instant(row, 5),
                JsonTree.stored(row.getString(6)),
                row.getBoolean(8));
    }

    private static Instant instant(ResultSet row, int column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
