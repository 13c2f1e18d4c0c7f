package id.suluh.procurement.buyer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Collection;

/** Hands the answering body down from a buyer to all that belong to it and have none of their own. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class BuyerTree {
    /** "union" without "all": data in a circle brings no new row and ends. */
    private static final String RETELL = """
            with recursive below (id, answering) as (
                select b.id, coalesce(b.body_id, p.answering_id) from buyer b left join buyer p on p.id = b.parent_id
                 where b.id = any (:roots)
                union
                select c.id, coalesce(c.body_id, d.answering) from buyer c join below d on c.parent_id = d.id)
            update buyer b set answering_id = below.answering, untold = true from below
             where b.id = below.id and b.answering_id is distinct from below.answering
            """;

    private final EntityManager entities;

    BuyerTree(EntityManager entities) {
        this.entities = entities;
    }

    /** After the body or the parent of these changed. */
    void retell(Collection<Long> roots) {
        if (!roots.isEmpty()) {
            entities.createNativeQuery(RETELL)
                    .setParameter("roots", roots.toArray(Long[]::new))
                    .executeUpdate();
        }
    }
}
