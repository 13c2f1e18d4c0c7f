package id.suluh.procurement.export;

import static org.assertj.core.api.Assertions.assertThat;

import id.suluh.procurement.RemovedContracts;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A reader who follows the cursor gets every release that was committed, once, however late its writer commits. */
@QuarkusTest
class ReleaseFeedTest {
    private static final int WRITERS = 8;
    private static final int EACH = 12_500;

    private static final String PROCESS =
            "insert into contracting_process (ocid, changed_at) values ('ocds-feed01-writers', now()) returning id";
    private static final String SOURCE =
            "with run as (insert into import_run (started_at, heard_at) values (now(), now()) returning id)"
                    + " insert into import_source (run_id, name) select id, 'writers' from run returning id";
    private static final String RELEASES =
            "insert into ocds_release (process_id, release_id, release_date, tags, rules, hash, source_id, imported_at, content, received)"
                    + " select ?, ? || n, '2026-01-01T00:00:00Z', '{tender}', 'V1_1', ''::bytea, ?, now(), '{}'::json, ''::bytea"
                    + " from generate_series(1, ?) n returning id";

    @Inject
    RemovedContracts removed;

    @Inject
    ReleaseFeed feed;

    @Inject
    DataSource database;

    private long process;
    private long source;

    @BeforeEach
    void aProcess() throws Exception {
        process = one(PROCESS);
        source = one(SOURCE);
        quietHours();
    }

    /** The planner believes that nothing waits, and the plans that each connection keeps are made for that. */
    private void quietHours() throws Exception {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("vacuum analyze release_pending");
        }
        ExecutorService threads = Executors.newFixedThreadPool(WRITERS);
        try {
            for (int i = 0; i < 200; i++) {
                String prefix = "quiet-" + i + "-";
                threads.submit(() -> {
                            try (Connection connection = database.getConnection()) {
                                add(connection, prefix, 1);
                            }
                            return feed.after(Cursor.START, Optional.empty());
                        })
                        .get();
            }
        } finally {
            threads.shutdownNow();
        }
    }

    /** A run of flags that came between has told the index of the process. */
    @AfterEach
    void noProcess() throws SQLException {
        removed.like("ocds-feed01-writers");
        one("with gone as (delete from import_source where name = 'writers' returning run_id)"
                + " delete from import_run where id in (select run_id from gone) returning id");
    }

    @Test
    void eightWritersAndNoChangeMissedOrDoubled() throws Exception {
        Cursor start = end(Cursor.START);
        CountDownLatch writing = new CountDownLatch(WRITERS);
        CountDownLatch others = new CountDownLatch(WRITERS - 1);
        ExecutorService threads = Executors.newFixedThreadPool(WRITERS + 2);
        try {
            List<Future<List<Long>>> readers =
                    List.of(threads.submit(() -> follow(start, writing)), threads.submit(() -> follow(start, writing)));
            List<Future<Set<Long>>> writers = new ArrayList<>();
            for (int writer = 0; writer < WRITERS; writer++) {
                int number = writer;
                writers.add(threads.submit(() -> {
                    try {
                        return write(number, others);
                    } finally {
                        writing.countDown();
                        if (number > 0) {
                            others.countDown();
                        }
                    }
                }));
            }
            Set<Long> written = new HashSet<>();
            for (Future<Set<Long>> writer : writers) {
                written.addAll(writer.get());
            }
            assertThat(written).hasSize(WRITERS * EACH);
            for (Future<List<Long>> reader : readers) {
                List<Long> seen = reader.get();
                assertThat(seen).hasSameSizeAs(written);
                assertThat(new HashSet<>(seen)).isEqualTo(written);
            }
        } finally {
            threads.shutdownNow();
        }
    }

    /** Transactions of one to forty statements of one to fifty releases; one in six is taken back. */
    private Set<Long> write(int writer, CountDownLatch others) throws Exception {
        Random random = new Random(writer);
        Set<Long> written = new HashSet<>();
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(false);
            for (int transaction = 0; written.size() < EACH; transaction++) {
                List<Long> added = new ArrayList<>();
                int statements = 1 + random.nextInt(40);
                for (int i = 0; i < statements && written.size() + added.size() < EACH; i++) {
                    int most = Math.min(1 + random.nextInt(50), EACH - written.size() - added.size());
                    added.addAll(add(connection, "w" + writer + "-" + transaction + "-" + i + "-", most));
                }
                if (transaction > 0 && random.nextInt(6) == 0) {
                    connection.rollback();
                } else {
                    // The first writer's first transaction takes the smallest ids, and commits when the others are
                    // done.
                    if (writer == 0 && transaction == 0) {
                        others.await();
                    }
                    connection.commit();
                    written.addAll(added);
                }
            }
        }
        return written;
    }

    private List<Long> add(Connection connection, String prefix, int count) throws SQLException {
        List<Long> ids = new ArrayList<>();
        try (PreparedStatement statement = connection.prepareStatement(RELEASES)) {
            statement.setLong(1, process);
            statement.setString(2, prefix);
            statement.setLong(3, source);
            statement.setInt(4, count);
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    ids.add(rows.getLong(1));
                }
            }
        }
        return ids;
    }

    /** Reads until nothing is left and nobody writes. */
    private List<Long> follow(Cursor start, CountDownLatch writing) {
        List<Long> seen = new ArrayList<>();
        Cursor cursor = start;
        while (true) {
            boolean last = writing.getCount() == 0;
            FeedPage page = feed.after(cursor, Optional.empty()).orElseThrow();
            page.changes().forEach(change -> seen.add(change.release()));
            cursor = page.next();
            if (last && page.changes().isEmpty()) {
                return seen;
            }
        }
    }

    private Cursor end(Cursor from) {
        FeedPage page = feed.after(from, Optional.empty()).orElseThrow();
        return page.changes().isEmpty() ? from : end(page.next());
    }

    private long one(String sql) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql);
                ResultSet rows = statement.executeQuery()) {
            rows.next();
            return rows.getLong(1);
        }
    }
}
