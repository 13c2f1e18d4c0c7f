package id.suluh.procurement.export;

import id.suluh.procurement.export.StoredReleases.Stored;
import id.suluh.procurement.export.StoredReleases.StoredRecord;
import id.suluh.procurement.ocds.JsonObject;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads all public processes of a year, a few at a time. */
@ApplicationScoped
class BulkProcesses {
    private static final int AT_A_TIME = 200;

    /** The sum of a hash for each process: it changes when one of them changes, comes or goes, and needs no memory. */
    private static final String YEARS = """
            select year, coalesce(year::text, 'undated'),
                count(*) || '-' || sum(hashtextextended(ocid || ':' || version || ':' || changed_at, 0)::numeric)
            from contracting_process where visibility = 'public' group by year order by year nulls last
            """;

    private static final String PROCESSES = "select id, ocid, version, changed_at, compiled from contracting_process"
            + " where visibility = 'public' and id > ? and year is not distinct from ? order by id limit ?";

    private final StoredReleases stored;
    private final PackageHead head;

    BulkProcesses(StoredReleases stored, PackageHead head) {
        this.stored = stored;
        this.head = head;
    }

    /**
     * A year that has processes.
     *
     * @param number null for those without a year
     * @param state as long as it is the same, so are the processes and what is said of them
     */
    record Year(@Nullable Integer number, String name, String state) {}

    /** Takes a process with its releases. */
    interface Taker {
        void take(JsonObject compiled, List<JsonObject> releases) throws IOException;
    }

    List<Year> years(Connection connection) throws SQLException {
        List<Year> years = new ArrayList<>();
        try (PreparedStatement statement = connection.prepareStatement(YEARS);
                ResultSet rows = statement.executeQuery()) {
            while (rows.next()) {
                years.add(new Year(
                        rows.getObject(1, Integer.class),
                        rows.getString(2),
                        Tag.of(head.signature(), rows.getString(3))));
            }
        }
        return years;
    }

    void each(Connection connection, Year year, Taker taker) throws SQLException, IOException {
        long after = 0;
        while (true) {
            List<StoredRecord> some = after(connection, year, after);
            Map<Long, List<Stored>> releases = stored.ofProcesses(
                    connection, some.stream().map(StoredRecord::id).toList());
            for (StoredRecord each : some) {
                List<JsonObject> published = new ArrayList<>();
                releases.getOrDefault(each.id(), List.of()).forEach(release -> published.add(release.published()));
                taker.take(OcdsPackages.compiled(each), published);
            }
            if (some.size() < AT_A_TIME) {
                return;
            }
            after = some.get(some.size() - 1).id();
        }
    }

    private static List<StoredRecord> after(Connection connection, Year year, long after) throws SQLException {
        List<StoredRecord> some = new ArrayList<>();
        // Undated processes have no value to seek in the index, so the statement for them is another one.
        String sql = year.number() == null
                ? PROCESSES.replace("year is not distinct from ?", "year is null")
                : PROCESSES.replace("is not distinct from", "=");
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setLong(1, after);
            int next = 2;
            if (year.number() != null) {
                statement.setInt(next++, year.number());
            }
            statement.setInt(next, AT_A_TIME);
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    some.add(StoredReleases.record(rows));
                }
            }
        }
        return some;
    }
}
