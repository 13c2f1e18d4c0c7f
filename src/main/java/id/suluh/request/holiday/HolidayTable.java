package id.suluh.request.holiday;

import id.suluh.request.clock.Holiday;
import id.suluh.request.clock.Holidays;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * The holidays by which the portal counts: those it ships with and, over them, those that were imported. An import is another process
 * as a rule, so what is drawn follows it within seconds; a date that is written down is counted with the import held off.
 */
@ApplicationScoped
public class HolidayTable {
    /** A page asks several times, a list for each row; an import may be seen this much later. */
    private static final long KEPT_NANOS = Duration.ofSeconds(3).toNanos();
    /** Any number that nobody else locks. */
    private static final long LOCK = 14_2008_22;

    private static final String READ = "select date, name, kind from holiday order by date, name";
    private static final String WRITE = "insert into holiday (date, name, kind, added) values (?, ?, ?, ?)"
            + " on conflict (date, name) do update set kind = excluded.kind, added = excluded.added";

    private final DataSource database;
    private final Clock clock;
    private final Holidays shipped = Holidays.load();
    private volatile @Nullable Kept kept;

    HolidayTable(DataSource database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    private record Kept(Holidays holidays, long since) {}

    /** For drawing and telling: those of now, or of seconds ago. */
    public Holidays current() {
        Kept known = kept;
        if (known == null || System.nanoTime() - known.since() > KEPT_NANOS) {
            known = new Kept(read(), System.nanoTime());
            kept = known;
        }
        return known.holidays();
    }

    /** For a due date that is written down: those of now, and no import until the transaction ends. */
    @Transactional(TxType.MANDATORY)
    public Holidays held() {
        lock("pg_advisory_xact_lock_shared");
        return read();
    }

    /** The same for an import: nobody writes a due date down until the transaction ends. */
    @Transactional(TxType.MANDATORY)
    public Holidays heldForChange() {
        lock("pg_advisory_xact_lock");
        return read();
    }

    /** Records these, over whatever was recorded of the same date and name. */
    @Transactional(TxType.MANDATORY)
    public void record(List<Holiday> holidays) {
        try (Connection connection = database.getConnection();
                PreparedStatement insert = connection.prepareStatement(WRITE)) {
            for (Holiday each : holidays) {
                insert.setObject(1, each.date());
                insert.setString(2, each.name());
                insert.setString(3, each.kind().code());
                insert.setObject(4, clock.instant().atOffset(ZoneOffset.UTC));
                insert.addBatch();
            }
            insert.executeBatch();
        } catch (SQLException problem) {
            throw new IllegalStateException("the holidays cannot be recorded", problem);
        }
    }

    /** Looks again the next time it is asked. */
    public void forget() {
        kept = null;
    }

    private void lock(String function) {
        try (Connection connection = database.getConnection();
                PreparedStatement lock = connection.prepareStatement("select " + function + "(?)")) {
            lock.setLong(1, LOCK);
            lock.execute();
        } catch (SQLException problem) {
            throw new IllegalStateException("the holidays cannot be held", problem);
        }
    }

    private Holidays read() {
        List<Holiday> imported = new ArrayList<>();
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(READ);
                ResultSet row = select.executeQuery()) {
            while (row.next()) {
                imported.add(new Holiday(
                        row.getObject(1, LocalDate.class),
                        row.getString(2),
                        Holiday.Kind.find(row.getString(3)).orElseThrow()));
            }
        } catch (SQLException problem) {
            throw new IllegalStateException("the holidays cannot be read", problem);
        }
        return shipped.and(imported);
    }
}
