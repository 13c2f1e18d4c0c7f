package id.suluh.seed;

import jakarta.enterprise.context.ApplicationScoped;

/** The bodies, the story and the invented world, for tests that need all of it, whatever another test took away before. */
@ApplicationScoped
public class WholeWorld {
    private final Seeding seeding;
    private final SeedJournal journal;

    WholeWorld(Seeding seeding, SeedJournal journal) {
        this.seeding = seeding;
        this.journal = journal;
    }

    /** Makes what is missing of it. */
    public void present() throws Exception {
        journal.strike(Seeding.NO_DEMO);
        journal.write(Seeding.DEMO);
        seeding.everything();
    }
}
