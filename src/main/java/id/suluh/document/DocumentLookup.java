package id.suluh.document;

import id.suluh.document.extract.ReadStatus;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** What runs want to know of many documents at once. */
@ApplicationScoped
class DocumentLookup {
    private final EntityManager entities;

    DocumentLookup(EntityManager entities) {
        this.entities = entities;
    }

    /** Who may see the document now. */
    @Transactional
    Visibility visibility(String code) {
        Object word = entities.createNativeQuery("select visibility from document where code = :code")
                .setParameter("code", code)
                .getSingleResult();
        return Visibility.of((String) word);
    }

    /** Those of these documents that have been read, and how it ended. */
    @Transactional
    List<Ended> ended(Collection<String> codes) {
        if (codes.isEmpty()) {
            return List.of();
        }
        List<?> rows = entities.createNativeQuery("select code, status, reason, visibility = 'private',"
                        + " page_count + (with recursive inside as (select id, page_count from document where parent_id = d.id"
                        + " union all select c.id, c.page_count from document c join inside on c.parent_id = inside.id)"
                        + " select coalesce(sum(page_count), 0) from inside)"
                        + " from document d where code = any (:codes) and status is not null")
                .setParameter("codes", codes.toArray(String[]::new))
                .getResultList();
        List<Ended> ended = new ArrayList<>();
        for (Object row : rows) {
            Object[] column = (Object[]) row;
            ended.add(new Ended(
                    (String) column[0],
                    ReadStatus.of((String) column[1]),
                    (String) column[2],
                    (Boolean) column[3],
                    ((Number) column[4]).longValue()));
        }
        return ended;
    }
}
