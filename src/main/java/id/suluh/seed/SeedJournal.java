package id.suluh.seed;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.HashSet;
import java.util.Set;

/** What was given already. */
@ApplicationScoped
@Transactional
class SeedJournal {
    private final EntityManager entities;
    private final Clock clock;

    SeedJournal(EntityManager entities, Clock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    Set<String> done() {
        Set<String> steps = new HashSet<>();
        for (Object step :
                entities.createNativeQuery("select step from seed_journal").getResultList()) {
            steps.add((String) step);
        }
        return steps;
    }

    void write(String step) {
        entities.createNativeQuery("insert into seed_journal (step, at) values (:step, :at) on conflict do nothing")
                .setParameter("step", step)
                .setParameter("at", clock.instant())
                .executeUpdate();
    }

    void strike(String step) {
        entities.createNativeQuery("delete from seed_journal where step = :step")
                .setParameter("step", step)
                .executeUpdate();
    }
}
