package id.suluh.procurement.export;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import javax.sql.DataSource;

/**
 * Numbers releases in the order in which readers may see them, so that a reader who has seen number <i>n</i> has seen, or could have seen,
 * every number below it.
 *
 * <p>An id or an instant that a writer takes will not do: it is taken before the commit, so a writer that is slow becomes visible after
 * readers have passed its id. Here writers only leave a row in {@code release_pending}, by a trigger in their own transaction: it is visible
 * exactly when their releases are, and a rollback takes it away. Numbers are given afterwards, and:
 *
 * <ul>
 *   <li>Only the holder of an advisory lock gives numbers. PostgreSQL lets go of a transaction's locks after its commit has become visible,
 *       and the next holder takes its snapshot after it has the lock; so each begins above all numbers ever visible or yet to be.
 *   <li>So numbers become visible in whole runs, each above the last. One statement of a reader has one snapshot: it sees all runs up to
 *       one, and the numbers it sees have no gap that could be filled later.
 *   <li>A pending row is deleted in the transaction that numbers it: no release is forgotten, and none gets two numbers.
 * </ul>
 *
 * <p>Transaction ids would need no such step, but they start anew when a backup is restored into another database cluster: the stored ones
 * would hide new releases, perhaps for years. These numbers are plain rows and survive any backup. What a restored backup has lost is told by
 * the mark of the {@link Cursor}: a reader who is ahead of the database, or on a branch of it that is no more, is told to begin anew.
 */
@ApplicationScoped
class ReleaseNumbering {
    /** Any number that no other lock of the portal uses. */
    private static final long LOCK = 0x0cd5_0002L;

    /** About a fifth of a second of work, so that a reader after a large import does not wait for all of it. */
    static final int RUN = 20_000;

    private static final String NUMBER = """
            with taken as (
                delete from release_pending
                where id <= (select max(id) from (select id from release_pending order by id limit ?) first) returning release_id),
            there as (
                select distinct r.id from taken join ocds_release r on r.id = taken.release_id),
            last as (
                select coalesce(max(number), 0) as number, greatest(?, max(numbered_at)) as at from release_change)
            insert into release_change (number, mark, release_id, numbered_at)
            select last.number + row_number() over (order by there.id), (random() * 2147483646)::int, there.id, last.at from there, last
            """;

    private static final String NUMBER_REMOVALS = """
            update process_removal m set number = n.number, mark = (random() * 2147483646)::int
            from (select id, (select coalesce(max(number), 0) from process_removal) + row_number() over (order by id) as number
                  from process_removal where number is null) n
            where n.id = m.id
            """;

    private static final String RELEASE_WAITING = "select exists (select 1 from release_pending)";
    private static final String REMOVAL_WAITING = "select exists (select 1 from process_removal where number is null)";

    private final DataSource database;
    private final Clock clock;

    ReleaseNumbering(DataSource database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /**
     * Numbers releases that have none, up to {@link #RUN} of them, in a transaction of its own.
     *
     * @return how many got a number
     */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    int number() {
        try (Connection connection = database.getConnection()) {
            return waiting(connection, RELEASE_WAITING) ? number(connection) : 0;
        } catch (SQLException e) {
            throw new IllegalStateException("the database did not number releases", e);
        }
    }

    /** Numbers removals that have no number, under the same lock and for the same reason. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void numberRemovals() {
        try (Connection connection = database.getConnection()) {
            if (waiting(connection, REMOVAL_WAITING)) {
                lock(connection);
                try (PreparedStatement statement = connection.prepareStatement(NUMBER_REMOVALS)) {
                    statement.executeUpdate();
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException("the database did not number removals", e);
        }
    }

    private static boolean waiting(Connection connection, String question) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(question);
                ResultSet row = statement.executeQuery()) {
            return row.next() && row.getBoolean(1);
        }
    }

    /**
     * A statement of its own: the one that numbers must see what the last holder of the lock wrote. A plan is made for each run: one kept from
     * quiet hours, when nothing waited, takes minutes after a large import.
     */
    private static void lock(Connection connection) throws SQLException {
        try (PreparedStatement lock = connection.prepareStatement(
                "select pg_advisory_xact_lock(?), set_config('plan_cache_mode', 'force_custom_plan', true)")) {
            lock.setLong(1, LOCK);
            lock.execute();
        }
    }

    private int number(Connection connection) throws SQLException {
        lock(connection);
        OffsetDateTime now = clock.instant().atOffset(ZoneOffset.UTC);
        try (PreparedStatement statement = connection.prepareStatement(NUMBER)) {
            statement.setInt(1, RUN);
            statement.setObject(2, now);
            return statement.executeUpdate();
        }
    }
}
