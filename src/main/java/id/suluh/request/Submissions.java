package id.suluh.request;

import id.suluh.platform.error.Conflict;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Remembers which sending became which request, so that a sending that is repeated, even at the same moment, files one. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class Submissions {
    private final EntityManager entities;

    Submissions(EntityManager entities) {
        this.entities = entities;
    }

    /**
     * The request this sending became already; while the transaction lasts, no other can take up the same key.
     *
     * @throws Conflict when the key was used for another request
     */
    Optional<Long> earlier(Submission submission) {
        entities.createNativeQuery("select 1 from (select pg_advisory_xact_lock(hashtextextended(?1, 0))) as locked")
                .setParameter(1, submission.key())
                .getSingleResult();
        List<?> found = entities.createNativeQuery("select hash, request_id from request_submission where key = ?1")
                .setParameter(1, submission.key())
                .getResultList();
        if (found.isEmpty()) {
            return Optional.empty();
        }
        Object[] row = (Object[]) found.get(0);
        if (!Arrays.equals((byte[]) row[0], submission.hash())) {
            throw new Conflict("the key was used for another request");
        }
        return Optional.of(((Number) row[1]).longValue());
    }

    void remember(Submission submission, long requestId) {
        entities.createNativeQuery("insert into request_submission (key, hash, request_id) values (?1, ?2, ?3)")
                .setParameter(1, submission.key())
                .setParameter(2, submission.hash())
                .setParameter(3, requestId)
                .executeUpdate();
    }
}
