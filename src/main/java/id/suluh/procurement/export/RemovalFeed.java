package id.suluh.procurement.export;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;

/** Processes that lost releases or are not public any more, in the order in which readers may learn of it. */
@ApplicationScoped
class RemovalFeed {
    private static final int MOST = 1000;

    private static final String REMOVALS = """
            select m.number, m.mark, m.ocid, m.at,
                not exists (select from contracting_process p where p.ocid = m.ocid and p.visibility = 'public')
            from process_removal m where m.number > ? order by m.number limit ?
            """;

    private final ReleaseNumbering numbering;
    private final DataSource database;

    RemovalFeed(ReleaseNumbering numbering, DataSource database) {
        this.numbering = numbering;
        this.database = database;
    }

    /**
     * That something was taken out of a process.
     *
     * @param gone whether nothing of it is public now
     */
    record Removal(Cursor cursor, String ocid, Instant at, boolean gone) {}

    /** Some removals that follow each other; whether there are others behind them. */
    record Page(Cursor from, List<Removal> removals, boolean more) {
        /** Where whoever has read this goes on. */
        Cursor next() {
            return removals.isEmpty() ? from : removals.get(removals.size() - 1).cursor();
        }
    }

    /**
     * The removals behind the cursor, first those that nobody has numbered yet being numbered.
     *
     * @return empty when the cursor is not of this database
     */
    Optional<Page> after(Cursor cursor) {
        numbering.numberRemovals();
        return read(cursor);
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    Optional<Page> read(Cursor cursor) {
        try (Connection connection = database.getConnection()) {
            if (!cursor.equals(Cursor.START) && !knows(connection, cursor)) {
                return Optional.empty();
            }
            List<Removal> found = removals(connection, cursor);
            List<Removal> shown = List.copyOf(found.subList(0, Math.min(MOST, found.size())));
            return Optional.of(new Page(cursor, shown, found.size() > MOST));
        } catch (SQLException e) {
            throw new IllegalStateException("the database did not tell removals", e);
        }
    }

    private static boolean knows(Connection connection, Cursor cursor) throws SQLException {
        try (PreparedStatement statement =
                connection.prepareStatement("select 1 from process_removal where number = ? and mark = ?")) {
            statement.setLong(1, cursor.number());
            statement.setInt(2, cursor.mark());
            try (ResultSet rows = statement.executeQuery()) {
                return rows.next();
            }
        }
    }

    private static List<Removal> removals(Connection connection, Cursor from) throws SQLException {
        List<Removal> removals = new ArrayList<>();
        try (PreparedStatement statement = connection.prepareStatement(REMOVALS)) {
            statement.setLong(1, from.number());
            statement.setInt(2, MOST + 1);
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    removals.add(new Removal(
                            new Cursor(rows.getLong(1), rows.getInt(2)),
                            rows.getString(3),
                            rows.getObject(4, OffsetDateTime.class).toInstant(),
                            rows.getBoolean(5)));
                }
            }
        }
        return removals;
    }
}
