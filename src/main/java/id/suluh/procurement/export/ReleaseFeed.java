package id.suluh.procurement.export;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
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

    /** A window of numbers first, by their key alone, and only then what they stand for; a hidden or deleted release leaves no size. */
    private static final String CHANGES = """
            with numbers as materialized (
                select number, mark, release_id, numbered_at from release_change where number > ? order by number limit ?)
            select n.number, n.mark, n.release_id, n.numbered_at,
                case when p.visibility = 'public' then octet_length(r.content::text) end
            from numbers n
            left join ocds_release r on r.id = n.release_id
            left join contracting_process p on p.id = r.process_id
            order by n.number
            """;

    /** A plan kept from quiet hours, when the tables were nearly empty, takes seconds a page after a large import. */
    private static final String FRESH_PLANS = "set local plan_cache_mode = force_custom_plan";

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

    /** One more than a page holds, however many hidden ones are in between. */
    private static List<Change> changes(Connection connection, Cursor from) throws SQLException {
        try (Statement plans = connection.createStatement()) {
            plans.execute(FRESH_PLANS);
        }
        List<Change> changes = new ArrayList<>();
        long behind = from.number();
        boolean more = true;
        while (more && changes.size() <= MOST) {
            int seen = 0;
            try (PreparedStatement statement = connection.prepareStatement(CHANGES)) {
                statement.setLong(1, behind);
                statement.setInt(2, MOST + 1);
                try (ResultSet rows = statement.executeQuery()) {
                    for (; rows.next(); seen++) {
                        behind = rows.getLong(1);
                        change(rows).ifPresent(changes::add);
                    }
                }
            }
            more = seen > MOST;
        }
        return changes;
    }

    private static Optional<Change> change(ResultSet row) throws SQLException {
        long bytes = row.getLong(5);
        return row.wasNull()
                ? Optional.empty()
                : Optional.of(new Change(
                        new Cursor(row.getLong(1), row.getInt(2)),
                        row.getLong(3),
                        row.getObject(4, OffsetDateTime.class).toInstant(),
                        bytes));
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
