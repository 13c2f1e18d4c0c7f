package id.suluh.procurement.supplier;

import id.suluh.platform.error.Gone;
import id.suluh.platform.error.NotFound;
import id.suluh.web.CurrentPage;
import id.suluh.web.Messages;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Finds the suppliers that anyone may see: those that stand for themselves and that a public process names. */
@ApplicationScoped
@Transactional
public class PublicSuppliers {
    /** Of a row {@code s}. */
    static final String VISIBLE =
            " s.visibility = 'public' and s.head_id is null and exists (select from process_supplier ps"
                    + " join contracting_process p on p.id = ps.process_id and p.visibility = 'public' where ps.supplier_id = s.id) ";

    private final EntityManager entities;
    private final CurrentPage page;

    PublicSuppliers(EntityManager entities, CurrentPage page) {
        this.entities = entities;
        this.page = page;
    }

    /**
     * Where a code leads since suppliers were merged; empty when it stands for itself.
     *
     * @throws NotFound when there is no such supplier
     */
    Optional<String> movedTo(String code) {
        List<?> found = entities.createNativeQuery(
                        "select head.code from supplier s left join supplier head on head.id = s.head_id where s.code = :code")
                .setParameter("code", code)
                .getResultList();
        if (found.isEmpty()) {
            throw new NotFound("no supplier " + code);
        }
        return Optional.ofNullable((String) found.get(0));
    }

    /**
     * The supplier of that code.
     *
     * @throws NotFound when there is none that may be seen
     * @throws Gone when it was taken away, or when no public process names it any more
     */
    SupplierRecord get(String code) {
        List<?> found = entities.createNativeQuery(
                        "select s.id, s.code, s.name, s.demo, s.visibility, s.removal_reason, s.changed_at," + VISIBLE
                                + "from supplier s where s.code = :code")
                .setParameter("code", code)
                .getResultList();
        if (found.isEmpty()) {
            throw new NotFound("no supplier " + code);
        }
        Object[] row = (Object[]) found.get(0);
        if (row[4].equals("removed")) {
            throw new Gone(Objects.requireNonNullElse((String) row[5], ""));
        }
        if (!(Boolean) row[7]) {
            throw new Gone(Messages.of(SupplierMessages.class, page.language()).noneLeft());
        }
        return new SupplierRecord(
                ((Number) row[0]).longValue(), (String) row[1], (String) row[2], (Boolean) row[3], (Instant) row[6]);
    }

    /** Whom the awards of these processes name, by OCID. */
    public Map<String, List<SupplierRef>> winners(Collection<String> ocids) {
        Map<String, List<SupplierRef>> winners = new HashMap<>();
        for (Object row : entities.createNativeQuery("select distinct p.ocid, s.code, s.name from contracting_process p"
                        + " join process_supplier ps on ps.process_id = p.id and 'supplier' = any (ps.roles)"
                        + " join supplier s on s.id = ps.supplier_id and s.visibility = 'public'"
                        + " where p.ocid = any (:ocids) order by s.name, s.code")
                .setParameter("ocids", ocids.toArray(String[]::new))
                .getResultList()) {
            Object[] columns = (Object[]) row;
            winners.computeIfAbsent((String) columns[0], first -> new ArrayList<>())
                    .add(new SupplierRef((String) columns[1], (String) columns[2]));
        }
        return winners;
    }

    /** Pages of the suppliers and bidders of a process, by the names it gives them. */
    public Map<String, String> pathsOf(long process) {
        Map<String, String> paths = new HashMap<>();
        for (Object row : entities.createNativeQuery("select distinct named.name, s.code from process_supplier named"
                        + " join supplier s on s.id = named.supplier_id where named.process_id = :process and"
                        + VISIBLE)
                .setParameter("process", process)
                .getResultList()) {
            Object[] columns = (Object[]) row;
            paths.put((String) columns[0], SupplierRecord.PATH + columns[1]);
        }
        return paths;
    }
}
