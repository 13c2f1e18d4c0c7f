package id.suluh.platform.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;

/** Writes acts down in the transaction that performs them, so that an act without its record cannot be committed. */
@ApplicationScoped
public class AuditLog {
    private final EntityManager entities;
    private final Clock clock;

    AuditLog(EntityManager entities, Clock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    /** Records the act; fails when no transaction is running. */
    @Transactional(TxType.MANDATORY)
    public void record(AuditEntry entry) {
        entities.createNativeQuery("insert into audit_log (at, actor, act, subject_type, subject_id, detail)"
                        + " values (:at, :actor, :act, :subjectType, :subjectId, :detail)")
                .setParameter("at", clock.instant())
                .setParameter("actor", entry.actor())
                .setParameter("act", entry.act())
                .setParameter("subjectType", entry.subjectType())
                .setParameter("subjectId", entry.subjectId())
                .setParameter("detail", entry.detail())
                .executeUpdate();
    }
}
