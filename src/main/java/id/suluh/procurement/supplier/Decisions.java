package id.suluh.procurement.supplier;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Reads what was decided about suppliers. */
@ApplicationScoped
class Decisions {
    private final EntityManager entities;

    Decisions(EntityManager entities) {
        this.entities = entities;
    }

    /** What was decided about a supplier and those merged into it, oldest first. Names that are only alike are nobody's business yet. */
    List<DecisionLine> of(long supplier) {
        List<DecisionLine> lines = new ArrayList<>();
        for (Object row : entities.createNativeQuery(
                        "select d.kind, case when one.id = :supplier or one.head_id = :supplier"
                                + " then other.name else one.name end, d.at, d.actor, d.reason, d.evidence, d.settled_by is not null"
                                + " from supplier_decision d join supplier one on one.id = d.one_id join supplier other on other.id = d.other_id"
                                + " where d.kind in ('merged', 'split', 'kept_apart') and (one.id = :supplier or other.id = :supplier"
                                + " or one.head_id = :supplier or other.head_id = :supplier) order by d.id limit 100")
                .setParameter("supplier", supplier)
                .getResultList()) {
            Object[] columns = (Object[]) row;
            lines.add(new DecisionLine(
                    DecisionKind.of((String) columns[0]),
                    (String) columns[1],
                    (Instant) columns[2],
                    !((String) columns[3]).startsWith("system:"),
                    (String) columns[4],
                    (String) columns[5],
                    (Boolean) columns[6]));
        }
        return lines;
    }
}
