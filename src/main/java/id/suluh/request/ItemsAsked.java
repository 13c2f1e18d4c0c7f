package id.suluh.request;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

/** Which documents of contracting processes were asked for, for other features. Only requests that anyone may see. */
@ApplicationScoped
@Transactional
public class ItemsAsked {
    private static final String ABOUT = """
            select r.process, r.item, r.number, r.outcome,
                   (select min(c.due) from r.clocks c where c.stopped is null and c.step = 'answer')
              from InformationRequest r
             where r.visibility = 'public' and r.item is not null and r.process in ?1
             order by r.added desc, r.id desc
            """;

    private final EntityManager entities;

    ItemsAsked(EntityManager entities) {
        this.entities = entities;
    }

    /** Requests about single documents of these processes, newest first, in one query. */
    public List<ItemAsked> about(Collection<String> ocids) {
        if (ocids.isEmpty()) {
            return List.of();
        }
        return entities.createQuery(ABOUT, Object[].class).setParameter(1, ocids).getResultList().stream()
                .map(ItemsAsked::asked)
                .toList();
    }

    private static ItemAsked asked(Object[] row) {
        String outcome = (String) row[3];
        return new ItemAsked(
                (String) row[0],
                (Integer) row[1],
                (String) row[2],
                outcome == null ? null : Outcome.of(outcome),
                (LocalDate) row[4]);
    }
}
