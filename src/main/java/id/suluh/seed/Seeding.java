package id.suluh.seed;

import id.suluh.platform.SuluhConfig;
import id.suluh.search.Kind;
import id.suluh.search.SearchSource;
import id.suluh.seed.SeedStep.Part;
import io.quarkus.arc.All;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jboss.logging.Logger;

/**
 * Gives a new portal what it starts with. Every step is kept in a journal, so a start that was cut short goes on where it stopped, and
 * several instances on one database wait for each other.
 */
@ApplicationScoped
public class Seeding {
    /** In the journal: the portal was empty and the demo world was wanted, or not. Decided once. */
    static final String DEMO = "demo";

    static final String NO_DEMO = "no-demo";

    private static final Logger LOG = Logger.getLogger(Seeding.class);

    private final List<SeedStep> steps;
    private final List<SearchSource> records;
    private final SeedJournal journal;
    private final SeedLock lock;
    private final boolean wanted;

    Seeding(
            @All List<SeedStep> steps,
            @All List<SearchSource> records,
            SeedJournal journal,
            SeedLock lock,
            SuluhConfig config) {
        this.steps =
                steps.stream().sorted(Comparator.comparingInt(SeedStep::order)).toList();
        this.records = records;
        this.journal = journal;
        this.lock = lock;
        this.wanted = config.demo();
    }

    /** Gives what commands rely on: bodies. Quick, and nothing at all in a portal that has them. */
    public void foundation() throws Exception {
        if (!missing(Part.FOUNDATION).isEmpty()) {
            lock.held(() -> give(Part.FOUNDATION));
        }
    }

    /** Gives all that is missing; returns when it is done. */
    public void everything() throws Exception {
        lock.held(() -> {
            decide();
            give(Part.FOUNDATION);
            give(Part.STORY);
            if (wanted && journal.done().contains(DEMO)) {
                give(Part.DEMO);
            }
        });
    }

    /** As {@link #everything}, on a thread of its own, so that pages are served meanwhile. */
    public void inBackground() {
        Thread thread = new Thread(this::everythingOrLog, "suluh-seed");
        thread.setDaemon(true);
        thread.start();
    }

    private void everythingOrLog() {
        try {
            everything();
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        } catch (Exception | LinkageError failed) {
            // The edge of a job: the portal serves what it has, and the next start goes on from here.
            LOG.error("what a new portal starts with could not be loaded; the next start tries again", failed);
        }
    }

    /** A portal that holds records of its own before its first start gets no fiction between them. */
    private void decide() {
        Set<String> done = journal.done();
        if (!done.contains(DEMO) && !done.contains(NO_DEMO)) {
            journal.write(wanted && empty() ? DEMO : NO_DEMO);
        }
    }

    private boolean empty() {
        return records.stream().filter(source -> source.kind() != Kind.BODY).allMatch(source -> source.count() == 0);
    }

    private void give(Part part) throws Exception {
        for (SeedStep step : missing(part)) {
            long start = System.nanoTime();
            if (step.repeatable()) {
                step.run();
                journal.write(step.name());
            } else {
                QuarkusTransaction.requiringNew().call(() -> {
                    step.run();
                    journal.write(step.name());
                    return null;
                });
            }
            LOG.infof("loaded %s in %d ms", step.name(), (System.nanoTime() - start) / 1_000_000);
        }
    }

    private List<SeedStep> missing(Part part) {
        Set<String> done = journal.done();
        return steps.stream()
                .filter(step -> step.part() == part && !done.contains(step.name()))
                .toList();
    }
}
