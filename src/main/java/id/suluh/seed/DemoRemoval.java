package id.suluh.seed;

import id.suluh.platform.audit.AuditEntry;
import id.suluh.platform.audit.AuditLog;
import id.suluh.seed.SeedStep.Part;
import io.quarkus.arc.All;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Takes the fictional world away, last things first, and leaves all else. Cut short, it takes the rest when run again; a portal that
 * had it removed is never given it again.
 */
@ApplicationScoped
public class DemoRemoval {
    private final List<SeedStep> steps;
    private final SeedJournal journal;
    private final SeedLock lock;
    private final AuditLog audit;

    DemoRemoval(@All List<SeedStep> steps, SeedJournal journal, SeedLock lock, AuditLog audit) {
        this.steps = steps.stream()
                .filter(step -> step.part() == Part.DEMO)
                .sorted(Comparator.comparingInt(SeedStep::order).reversed())
                .toList();
        this.journal = journal;
        this.lock = lock;
        this.audit = audit;
    }

    /** How many records of each sort there were. */
    public Map<String, Integer> run() throws Exception {
        Map<String, Integer> gone = new LinkedHashMap<>();
        lock.held(() -> {
            journal.write(Seeding.NO_DEMO);
            journal.strike(Seeding.DEMO);
            for (SeedStep step : steps) {
                gone.put(step.name().substring("demo.".length()), step.remove());
                journal.strike(step.name());
            }
            QuarkusTransaction.requiringNew()
                    .run(() -> audit.record(
                            new AuditEntry("system:demo", "demo.remove", "portal", "demo", gone.toString())));
        });
        return gone;
    }
}
