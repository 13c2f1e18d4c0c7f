package id.suluh.procurement.supplier;

import id.suluh.platform.SuluhConfig;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Suppliers as data: all with a cursor, and each. */
@ApplicationScoped
@Transactional
class SupplierList {
    private static final int SIZE = 50;
    private static final int NEWEST = 100;

    private final EntityManager entities;
    private final PublicSuppliers suppliers;
    private final SupplierIdentity identity;
    private final Participations participations;
    private final Winnings winnings;
    private final Decisions decisions;
    private final String publicUrl;

    SupplierList(
            EntityManager entities,
            PublicSuppliers suppliers,
            SupplierIdentity identity,
            Participations participations,
            Winnings winnings,
            Decisions decisions,
            SuluhConfig config) {
        this.entities = entities;
        this.suppliers = suppliers;
        this.identity = identity;
        this.participations = participations;
        this.winnings = winnings;
        this.decisions = decisions;
        this.publicUrl = config.publicUrl().toString();
    }

    /** Those whose id comes after, in order of id by bytes. */
    SupplierItems after(String cursor) {
        List<SupplierItem> items = new ArrayList<>();
        for (Object row : entities.createNativeQuery("with listed as (select s.id, s.code, s.name from supplier s where"
                        + PublicSuppliers.VISIBLE
                        + "and s.code > :cursor collate \"C\" order by s.code collate \"C\" limit :size)"
                        + " select l.code, l.name, max(p.date), count(distinct p.id) filter (where 'supplier' = any (ps.roles)),"
                        + " count(distinct p.id) from listed l join process_supplier ps on ps.supplier_id = l.id"
                        + " join contracting_process p on p.id = ps.process_id and p.visibility = 'public'"
                        + " group by l.code, l.name order by l.code collate \"C\"")
                .setParameter("cursor", cursor)
                .setParameter("size", SIZE)
                .getResultList()) {
            Object[] columns = (Object[]) row;
            items.add(item(
                    (String) columns[0],
                    (String) columns[1],
                    Participations.day(columns[2]),
                    new Participations.Counts(((Number) columns[4]).longValue(), ((Number) columns[3]).longValue()),
                    null));
        }
        Object total = entities.createNativeQuery("select count(*) from supplier s where" + PublicSuppliers.VISIBLE)
                .getSingleResult();
        String next = items.size() < SIZE ? null : items.get(SIZE - 1).id();
        return new SupplierItems(((Number) total).longValue(), items, Map.of(), next);
    }

    SupplierItem one(String code) {
        SupplierRecord supplier = suppliers.get(code);
        List<Participation> newest = participations.newest(supplier.id(), 0, NEWEST);
        return item(
                supplier.code(),
                supplier.name(),
                newest.isEmpty() ? null : newest.get(0).date(),
                participations.counts(supplier.id()),
                new SupplierItem.Figures(
                        identity.keys(supplier.id()),
                        identity.names(supplier.id()),
                        winnings.years(supplier.id()),
                        winnings.concentration(supplier.id()),
                        winnings.singleBids(supplier.id()),
                        newest,
                        decisions.of(supplier.id())));
    }

    private SupplierItem item(
            String code,
            String name,
            @Nullable LocalDate date,
            Participations.Counts counts,
            SupplierItem.@Nullable Figures figures) {
        return new SupplierItem(
                "supplier",
                code,
                publicUrl + SupplierRecord.PATH + code,
                name,
                null,
                date,
                List.of(),
                null,
                counts.won(),
                counts.all(),
                figures);
    }
}
