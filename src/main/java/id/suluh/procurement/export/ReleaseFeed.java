package id.suluh.procurement.export;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;

/** The changes in the order of their numbers. */
@ApplicationScoped
class ReleaseFeed {
    /** Two megabytes at two kilobytes a release. */
    private static final int MOST = 1000;

    /** Under ten megabytes with what upgrading and the package itself add. A larger release goes alone. */
    private static final long BYTES = 8_000_000;

    private static final String CHANGES = """
            select c.number, c.mark, c.release_id, c.numbered_at, octet_length(r.content::text)
            from release_change c
            join ocds_release r on r.id = c.release_id
            join contracting_process p on p.id = r.process_id
            where c.number > ? and p.visibility = 'public' order by c.number limit ?
            """;

    private final ReleaseNumbering numbering;
    private final DataSource database;

    ReleaseFeed(ReleaseNumbering numbering, DataSource database) {
        this.numbering = numbering;
        this.database = database;
    }

    /**
     * The changes behind the cursor, first those that nobody has numbered yet being numbered.
     *
     * @return empty when the cursor is not of this database
     */
    Optional<FeedPage> after(Cursor cursor, Optional<Instant> since) {
        numbering.number();
        return read(cursor, since);
    }

    /** The same of what is numbered already. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    Optional<FeedPage> read(Cursor cursor, Optional<Instant> since) {
        try (Connection connection = database.getConnection()) {
            if (!cursor.equals(Cursor.START) && !knows(connection, cursor)) {
                return Optional.empty();
            }
            Cursor from = since.isPresent() ? later(cursor, before(connection, since.get())) : cursor;
            return Optional.of(page(from, previous(connection, from), changes(connection, from)));
        } catch (SQLException e) {
            throw new IllegalStateException("the database did not tell changes", e);
        }
    }

    private static boolean knows(Connection connection, Cursor cursor) throws SQLException {
        try (PreparedStatement statement =
                connection.prepareStatement("select 1 from release_change where number = ? and mark = ?")) {
            statement.setLong(1, cursor.number());
            statement.setInt(2, cursor.mark());
            try (ResultSet rows = statement.executeQuery()) {
                return rows.next();
            }
        }
    }

    private static Cursor later(Cursor one, Cursor other) {
        return one.number() >= other.number() ? one : other;
    }

    /** The last change before the instant: instants never fall as numbers rise. */
    private static Cursor before(Connection connection, Instant since) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("select number, mark from release_change"
                + " where numbered_at < ? order by numbered_at desc, number desc limit 1")) {
            statement.setObject(1, since.atOffset(ZoneOffset.UTC));
            try (ResultSet rows = statement.executeQuery()) {
                return rows.next() ? new Cursor(rows.getLong(1), rows.getInt(2)) : Cursor.START;
            }
        }
    }

    private static Optional<Cursor> previous(Connection connection, Cursor from) throws SQLException {
        if (from.number() == 0) {
            return Optional.empty();
        }
        try (PreparedStatement statement = connection.prepareStatement("select number, mark from release_change"
                + " where number <= ? order by number desc offset ? limit 1")) {
            statement.setLong(1, from.number());
            statement.setInt(2, MOST);
            try (ResultSet rows = statement.executeQuery()) {
                return Optional.of(rows.next() ? new Cursor(rows.getLong(1), rows.getInt(2)) : Cursor.START);
            }
        }
    }

    private static List<Change> changes(Connection connection, Cursor from) throws SQLException {
        List<Change> changes = new ArrayList<>();
        try (PreparedStatement statement = connection.prepareStatement(CHANGES)) {
            statement.setLong(1, from.number());
            statement.setInt(2, MOST + 1);
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    changes.add(new Change(
                            new Cursor(rows.getLong(1), rows.getInt(2)),
                            rows.getLong(3),
                            rows.getObject(4, OffsetDateTime.class).toInstant(),
                            rows.getLong(5)));
                }
            }
        }
        return changes;
    }

    private static FeedPage page(Cursor from, Optional<Cursor> previous, List<Change> found) {
        List<Change> shown = new ArrayList<>();
        long bytes = 0;
        for (Change change : found) {
            bytes += change.bytes();
            if (shown.size() == MOST || (bytes > BYTES && !shown.isEmpty())) {
                return new FeedPage(from, previous, List.copyOf(shown), true);
            }
            shown.add(change);
        }
        return new FeedPage(from, previous, List.copyOf(shown), false);
    }
}
