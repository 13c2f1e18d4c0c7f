package id.suluh.procurement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;

/** The list of import runs and what came of them. */
@ApplicationScoped
@Transactional
class ImportRuns {
    private final EntityManager entities;
    private final Clock clock;

    ImportRuns(EntityManager entities, Clock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    long start(boolean demo) {
        Object id = entities.createNativeQuery(
                        "insert into import_run (started_at, demo) values (:now, :demo) returning id")
                .setParameter("now", clock.instant())
                .setParameter("demo", demo)
                .getSingleResult();
        return ((Number) id).longValue();
    }

    void finish(long run, ImportSummary summary) {
        entities.createNativeQuery(
                        "update import_run set finished_at = :now, read = :read, added = :added, unchanged = :unchanged,"
                                + " refused = :refused where id = :run")
                .setParameter("now", clock.instant())
                .setParameter("read", summary.read())
                .setParameter("added", summary.added())
                .setParameter("unchanged", summary.unchanged())
                .setParameter("refused", summary.refused())
                .setParameter("run", run)
                .executeUpdate();
    }
}
