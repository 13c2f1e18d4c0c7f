package id.suluh.request;

import id.suluh.search.Kind;
import id.suluh.search.SearchOutbox;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;

/** A body of its own for these tests, without desk and without address. */
@ApplicationScoped
class TestBody {
    private final EntityManager entities;
    private final SearchOutbox outbox;

    TestBody(EntityManager entities, SearchOutbox outbox) {
        this.entities = entities;
        this.outbox = outbox;
    }

    @Transactional
    public void present(String slug, String email) {
        int added = entities.createNativeQuery(
                        "insert into body (slug, name, kind, level, email, verified, added, version)"
                                + " values (?1, ?2, 'lainnya', 'central', nullif(?3, ''), true, now(), 0) on conflict (slug) do nothing")
                .setParameter(1, slug)
                .setParameter(2, "Badan " + slug)
                .setParameter(3, email)
                .executeUpdate();
        if (added > 0) {
            outbox.changed(Kind.BODY, slug, 0);
        }
    }

    @Transactional
    public long id(String slug) {
        return ((Number) entities.createNativeQuery("select id from body where slug = ?1")
                        .setParameter(1, slug)
                        .getSingleResult())
                .longValue();
    }

    @Transactional
    public long last(int year) {
        List<?> rows = entities.createNativeQuery("select last from request_number where year = ?1")
                .setParameter(1, year)
                .getResultList();
        return rows.isEmpty() ? 0 : ((Number) rows.get(0)).longValue();
    }

    /** Makes the invented bodies pass for real ones, or invented again; returns their keys. */
    @Transactional
    public List<?> fictional(List<?> ids, boolean fictional) {
        entities.createNativeQuery("update body set fictional = ?1 where id in (?2)")
                .setParameter(1, fictional)
                .setParameter(2, ids)
                .executeUpdate();
        return ids;
    }

    @Transactional
    public List<?> allFictional() {
        return entities.createNativeQuery("select id from body where fictional").getResultList();
    }
}
