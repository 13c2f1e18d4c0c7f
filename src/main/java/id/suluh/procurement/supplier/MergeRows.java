package id.suluh.procurement.supplier;

import id.suluh.search.Kind;
import id.suluh.search.SearchOutbox;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.HashMap;
import java.util.Map;

/** What a merge and its undoing change in the tables. */
@ApplicationScoped
class MergeRows {
    /** A supplier and all that were merged into it, or into one of those. */
    private static final String SUBTREE = "with recursive tree (id) as (select cast(:supplier as bigint) union"
            + " select s.id from supplier s join tree on s.merged_into = tree.id) ";

    private final EntityManager entities;
    private final SearchOutbox outbox;

    MergeRows(EntityManager entities, SearchOutbox outbox) {
        this.entities = entities;
        this.outbox = outbox;
    }

    /** Makes the other, and all that it stands for, the one. Both stand for themselves now. */
    void join(long one, long other) {
        entities.createNativeQuery("update supplier set merged_into = :one where id = :other")
                .setParameter("one", one)
                .setParameter("other", other)
                .executeUpdate();
        entities.createNativeQuery("update supplier set head_id = :one where id = :other or head_id = :other")
                .setParameter("one", one)
                .setParameter("other", other)
                .executeUpdate();
        entities.createNativeQuery("update process_supplier set supplier_id = :one where supplier_id = :other")
                .setParameter("one", one)
                .setParameter("other", other)
                .executeUpdate();
    }

    /** Lets the supplier stand for itself again, with what had been merged into it before. */
    void part(long supplier) {
        entities.createNativeQuery("update supplier set merged_into = null where id = :supplier")
                .setParameter("supplier", supplier)
                .executeUpdate();
        entities.createNativeQuery(SUBTREE + "update supplier set head_id = nullif(:supplier, supplier.id) from tree"
                        + " where tree.id = supplier.id")
                .setParameter("supplier", supplier)
                .executeUpdate();
        entities.createNativeQuery(SUBTREE + "update process_supplier set supplier_id = :supplier from tree"
                        + " where tree.id = process_supplier.own_id")
                .setParameter("supplier", supplier)
                .executeUpdate();
    }

    /** Contracts are found by their suppliers, so the index has to learn of them. */
    void tellContracts(long one, long other) {
        Map<String, Long> versions = new HashMap<>();
        for (Object row : entities.createNativeQuery(
                        "update contracting_process p set version = p.version + 1 where p.id in"
                                + " (select process_id from process_supplier where supplier_id in (:one, :other)) returning p.ocid, p.version")
                .setParameter("one", one)
                .setParameter("other", other)
                .getResultList()) {
            Object[] columns = (Object[]) row;
            versions.put((String) columns[0], ((Number) columns[1]).longValue());
        }
        if (!versions.isEmpty()) {
            outbox.changed(Kind.CONTRACT, versions);
        }
    }
}
