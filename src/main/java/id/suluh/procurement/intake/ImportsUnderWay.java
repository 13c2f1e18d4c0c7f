package id.suluh.procurement.intake;

import id.suluh.platform.jobs.Busy;
import id.suluh.procurement.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicBoolean;

/** Imports: whoever started one waits for it. One that was killed is not waited for longer than it may be silent. */
@ApplicationScoped
class ImportsUnderWay implements Busy {
    /** A run speaks every few seconds. */
    private static final Duration SILENCE = Duration.ofMinutes(1);

    private final Sql sql;
    private final Clock clock;

    ImportsUnderWay(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    @Override
    @Transactional(TxType.REQUIRES_NEW)
    public boolean underWay() {
        AtomicBoolean running = new AtomicBoolean();
        sql.query(
                "select exists (select 1 from import_run where state = 'running' and heard_at > ?)",
                row -> running.set(row.getBoolean(1)),
                clock.instant().minus(SILENCE).atOffset(ZoneOffset.UTC));
        return running.get();
    }
}
