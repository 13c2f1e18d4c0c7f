package id.suluh.seed;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;

/** One instance seeds at a time. The lock belongs to a database session, so it goes when the process dies. */
@ApplicationScoped
class SeedLock {
    /** Any number no other advisory lock of the portal uses: "suluh seed" on a telephone's keys. */
    private static final long KEY = 785_847_333L;

    private final DataSource database;

    SeedLock(DataSource database) {
        this.database = database;
    }

    void held(Work work) throws Exception {
        try (Connection session = database.getConnection()) {
            call(session, "select pg_advisory_lock(" + KEY + ")");
            try {
                work.run();
            } finally {
                call(session, "select pg_advisory_unlock(" + KEY + ")");
            }
        }
    }

    private static void call(Connection session, String sql) throws SQLException {
        try (Statement statement = session.createStatement()) {
            statement.execute(sql);
        }
    }

    /** What is done under the lock. */
    interface Work {
        void run() throws Exception;
    }
}
