package id.suluh.document;

import id.suluh.document.extract.ReadStatus;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;

/** What waits to be read, and the attempts at it. */
@ApplicationScoped
class ReadingQueue {
    private final EntityManager entities;
    private final Clock clock;

    ReadingQueue(EntityManager entities, Clock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    @Transactional(TxType.MANDATORY)
    void add(long documentId, long size) {
        entities.createNativeQuery("insert into document_queue (document_id, size) values (:document, :size)")
                .setParameter("document", documentId)
                .setParameter("size", size)
                .executeUpdate();
    }

    /** Takes it out; false when it is no longer there. */
    @Transactional(TxType.MANDATORY)
    boolean remove(long documentId) {
        return entities.createNativeQuery("delete from document_queue where document_id = :document")
                        .setParameter("document", documentId)
                        .executeUpdate()
                == 1;
    }

    /** Puts it behind those that were tried less often. */
    @Transactional(TxType.MANDATORY)
    void again(long documentId) {
        entities.createNativeQuery("update document_queue set attempts = attempts + 1 where document_id = :document")
                .setParameter("document", documentId)
                .executeUpdate();
    }

    /** Writes down that an attempt starts, and what became of those before it. The caller holds the row of the queue. */
    @Transactional(TxType.REQUIRES_NEW)
    Claim started(long documentId) {
        List<?> earlier = entities.createNativeQuery(
                        "select count(status), count(*) - count(ended_at) from document_attempt where document_id = :document")
                .setParameter("document", documentId)
                .getResultList();
        Object[] counts = (Object[]) earlier.get(0);
        Object attempt = entities.createNativeQuery(
                        "insert into document_attempt (document_id, started_at) values (:document, :now) returning id")
                .setParameter("document", documentId)
                .setParameter("now", now())
                .getSingleResult();
        Object[] file =
                (Object[]) entities.createNativeQuery("select sha256, file_name from document where id = :document")
                        .setParameter("document", documentId)
                        .getSingleResult();
        return new Claim(
                documentId,
                ((Number) attempt).longValue(),
                (String) file[0],
                (String) file[1],
                ((Number) counts[0]).intValue(),
                ((Number) counts[1]).intValue());
    }

    @Transactional(TxType.MANDATORY)
    void ended(Claim claim, ReadStatus status, String reason) {
        entities.createNativeQuery(
                        "update document_attempt set ended_at = :now, status = :status, reason = :reason where id = :attempt")
                .setParameter("now", now())
                .setParameter("status", status.code())
                .setParameter("reason", reason)
                .setParameter("attempt", claim.attempt())
                .executeUpdate();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
