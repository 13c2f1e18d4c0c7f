package id.suluh.procurement.buyer;

import id.suluh.body.Bodies;
import id.suluh.body.BodyRef;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Matches buyers by name to bodies that came later than they did. */
@ApplicationScoped
public class BuyerMatching {
    private static final int PORTION = 1000;

    private static final String MATCH = "update buyer b set body_id = n.body, matched = 'name'"
            + " from unnest(:ids, :bodies) as n (id, body) where b.id = n.id and b.body_id is null";

    private final EntityManager entities;
    private final BuyerTree tree;
    private final Bodies bodies;
    /** What the directory was when buyers were last compared with it. */
    private volatile String compared = "";

    BuyerMatching(EntityManager entities, BuyerTree tree, Bodies bodies) {
        this.entities = entities;
        this.tree = tree;
        this.bodies = bodies;
    }

    /** Compares all unmatched buyers with the directory if that changed since the last time. */
    public void matchToNewBodies() {
        String now = bodies.edition();
        if (now.equals(compared)) {
            return;
        }
        long after = 0;
        while (after >= 0) {
            long from = after;
            after = QuarkusTransaction.requiringNew().call(() -> matchPortion(from));
        }
        compared = now;
    }

    /** Returns the id to go on from, or -1 when nothing is left. */
    private long matchPortion(long after) {
        List<Object[]> unmatched = Rows.of(entities.createNativeQuery(
                        "select id, name from buyer where body_id is null and id > :after order by id limit :portion")
                .setParameter("after", after)
                .setParameter("portion", PORTION));
        if (unmatched.isEmpty()) {
            return -1;
        }
        Map<String, BodyRef> named =
                bodies.byNames(unmatched.stream().map(row -> (String) row[1]).toList());
        Map<Long, Long> found = new LinkedHashMap<>();
        for (Object[] row : unmatched) {
            BodyRef body = named.get((String) row[1]);
            if (body != null) {
                found.put(((Number) row[0]).longValue(), body.id());
            }
        }
        if (!found.isEmpty()) {
            entities.createNativeQuery(MATCH)
                    .setParameter("ids", found.keySet().toArray(Long[]::new))
                    .setParameter("bodies", found.values().toArray(Long[]::new))
                    .executeUpdate();
            tree.retell(found.keySet());
        }
        return ((Number) unmatched.get(unmatched.size() - 1)[0]).longValue();
    }
}
