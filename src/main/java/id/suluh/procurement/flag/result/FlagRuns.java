package id.suluh.procurement.flag.result;

import id.suluh.platform.Jakarta;
import id.suluh.procurement.flag.FlagBook;
import id.suluh.procurement.flag.FlagPass;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * Runs over all public processes. They are read twice, a page at a time: first each is seen, for its groups, then each is judged. Pages are
 * transactions of their own; a run that is cut off leaves results of two runs side by side until the next one, and counts of the one before.
 */
@ApplicationScoped
public class FlagRuns {
    private static final int PAGE = 500;
    private static final long RUN_LOCK = 0x0f1a_0001L;
    private static final LocalTime NIGHTLY = LocalTime.of(2, 30);

    private final CaseRows cases;
    private final FlagRows rows;
    private final DataSource database;
    private final EntityManager entities;
    private final FlagConfig config;
    private final Clock clock;

    FlagRuns(
            CaseRows cases,
            FlagRows rows,
            DataSource database,
            EntityManager entities,
            FlagConfig config,
            Clock clock) {
        this.cases = cases;
        this.rows = rows;
        this.database = database;
        this.entities = entities;
        this.config = config;
        this.clock = clock;
    }

    /**
     * Computes all flags of all public processes.
     *
     * @return what came of it; empty when another run is going on
     */
    public Optional<FlagRunSummary> run() {
        try (Connection guard = database.getConnection()) {
            if (!ask(guard, "select pg_try_advisory_lock(?)")) {
                return Optional.empty();
            }
            try {
                return Optional.of(compute());
            } finally {
                ask(guard, "select pg_advisory_unlock(?)");
            }
        } catch (SQLException e) {
            throw new IllegalStateException("the database refused a run of flags", e);
        }
    }

    private static boolean ask(Connection connection, String lock) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(lock)) {
            statement.setLong(1, RUN_LOCK);
            try (ResultSet answer = statement.executeQuery()) {
                return answer.next() && answer.getBoolean(1);
            }
        }
    }

    private FlagRunSummary compute() {
        FlagBook book = FlagBook.standard();
        long run = rows.start(book.rules());
        Tallies tallies = new Tallies();
        long processes = 0;
        long changed = 0;
        for (boolean demo : new boolean[] {false, true}) {
            FlagPass pass = new FlagPass(book);
            pages(demo, false, page -> page.forEach(row -> pass.see(row.process())));
            rows.replace(demo, pass.settle());
            long[] done = new long[2];
            pages(demo, true, page -> {
                List<Judged> judged = page.parallelStream()
                        .map(row -> Judged.of(row, pass.judge(row.process()), book.rules()))
                        .toList();
                judged.forEach(each -> tallies.add(demo, each));
                done[0] += judged.size();
                done[1] += rows.save(run, book.rules(), judged);
            });
            processes += done[0];
            changed += done[1];
        }
        rows.finish(run, processes, changed, tallies);
        return FlagRunSummary.of(run, processes, changed, tallies);
    }

    private void pages(boolean demo, boolean around, Consumer<List<CaseRows.Row>> each) {
        List<CaseRows.Row> page = cases.after(0, demo, PAGE, around);
        while (!page.isEmpty()) {
            each.accept(page);
            page = cases.after(page.get(page.size() - 1).id(), demo, PAGE, around);
        }
    }

    /** Runs when imports have settled since the last run, and once a night. */
    void runIfDue() {
        if (due()) {
            run();
        }
    }

    private boolean due() {
        Object[] times = QuarkusTransaction.requiringNew().call(() -> (Object[]) entities.createNativeQuery(
                        "select (select max(greatest(finished_at, started_at, undone_at)) from import_run),"
                                + " (select max(started_at) from flag_run where finished_at is not null),"
                                + " (select bool_or(finished_at is null and started_at > :lately) from import_run),"
                                + " exists (select 1 from flag_count where demo)"
                                + " and not exists (select 1 from contracting_process where demo and visibility = 'public')")
                .setParameter("lately", clock.instant().minus(Duration.ofHours(6)))
                .getSingleResult());
        Instant imported = instant(times[0]);
        Instant ran = instant(times[1]);
        if (imported == null || Boolean.TRUE.equals(times[2])) {
            return false;
        }
        Instant now = clock.instant();
        boolean gone = Boolean.TRUE.equals(times[3]);
        boolean settled = imported.isBefore(now.minus(config.settle()));
        boolean night = ran != null && ran.isBefore(lastNight(now));
        return settled && (ran == null || ran.isBefore(imported) || night || gone);
    }

    private static Instant lastNight(Instant now) {
        Instant today = now.atZone(Jakarta.ZONE).with(NIGHTLY).toInstant();
        return today.isAfter(now) ? today.minus(Duration.ofDays(1)) : today;
    }

    private static @Nullable Instant instant(@Nullable Object column) {
        if (column instanceof OffsetDateTime moment) {
            return moment.toInstant();
        }
        return column instanceof Instant instant ? instant : null;
    }
}
