package id.suluh.procurement.supplier;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Pairs of suppliers for moderators: questions with the evidence of both sides, and what was decided last. */
@ApplicationScoped
@Transactional
class SupplierPairs {
    private static final int SHOWN = 20;
    private static final String ASKED = "d.settled_by is null and d.kind in ('same_key', 'proposed_by_name')";

    private final EntityManager entities;
    private final SideRows sides;

    SupplierPairs(EntityManager entities, SideRows sides) {
        this.entities = entities;
        this.sides = sides;
    }

    /** @param supplier whose pairs alone are wanted, by public id; blank for all */
    PairView view(String supplier) {
        return new PairView(
                waiting(),
                rows(ASKED, "coalesce(one.head_id, one.id)", "coalesce(other.head_id, other.id)", "d.id", supplier),
                rows(
                        "d.settled_by is null and d.kind in ('merged', 'kept_apart')",
                        "one.id",
                        "other.id",
                        "d.id desc",
                        supplier));
    }

    long waiting() {
        return ((Number) entities.createNativeQuery("select count(*) from supplier_decision d where " + ASKED)
                        .getSingleResult())
                .longValue();
    }

    private List<PairRow> rows(String condition, String one, String other, String order, String supplier) {
        List<?> rows = entities.createNativeQuery("select d.id, d.kind, d.at, d.actor, d.reason, d.evidence, " + one
                        + ", "
                        + other + " from supplier_decision d join supplier one on one.id = d.one_id"
                        + " join supplier other on other.id = d.other_id where " + condition
                        + " and (:supplier = '' or exists (select from supplier s where s.code = :supplier"
                        + " and s.id in (one.id, other.id, one.head_id, other.head_id))) order by " + order
                        + " limit :shown")
                .setParameter("supplier", supplier)
                .setParameter("shown", SHOWN)
                .getResultList();
        Set<Long> ids = new HashSet<>();
        rows.forEach(row -> ids.addAll(List.of(id(row, 6), id(row, 7))));
        Map<Long, SupplierSide> known = ids.isEmpty() ? new HashMap<>() : sides.of(ids);
        List<PairRow> pairs = new ArrayList<>();
        for (Object row : rows) {
            Object[] columns = (Object[]) row;
            SupplierSide left = known.get(id(row, 6));
            SupplierSide right = known.get(id(row, 7));
            if (left != null && right != null) {
                pairs.add(new PairRow(
                        id(row, 0),
                        DecisionKind.of((String) columns[1]),
                        (Instant) columns[2],
                        (String) columns[3],
                        (String) columns[4],
                        (String) columns[5],
                        left,
                        right));
            }
        }
        return pairs;
    }

    private static long id(Object row, int column) {
        return ((Number) ((Object[]) row)[column]).longValue();
    }
}
