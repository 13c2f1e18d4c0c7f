package id.suluh.procurement.supplier;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What is known of suppliers that are compared, in one query. */
@ApplicationScoped
class SideRows {
    private final EntityManager entities;

    SideRows(EntityManager entities) {
        this.entities = entities;
    }

    /** Of one that was merged, what its own keys lead to. */
    Map<Long, SupplierSide> of(Collection<Long> suppliers) {
        Map<Long, SupplierSide> sides = new HashMap<>();
        for (Object row : entities.createNativeQuery("select s.id, s.code, s.name,"
                        + " array(select scheme || chr(10) || value from supplier_key where strong and supplier_id = s.id"
                        + " order by 1), array(select spelling from supplier_name where supplier_id = s.id order by 1),"
                        + " array(select p.buyer_name from process_supplier ps join contracting_process p on p.id = ps.process_id"
                        + " and p.visibility = 'public' where ps.own_id = s.id and p.buyer_name is not null group by p.buyer_name"
                        + " order by count(*) desc, 1 limit 3), (select count(distinct ps.process_id) from process_supplier ps"
                        + " join contracting_process p on p.id = ps.process_id and p.visibility = 'public' where ps.own_id = s.id)"
                        + " from supplier s where s.id = any (:ids)")
                .setParameter("ids", suppliers.toArray(Long[]::new))
                .getResultList()) {
            Object[] columns = (Object[]) row;
            sides.put(
                    ((Number) columns[0]).longValue(),
                    new SupplierSide(
                            (String) columns[1],
                            (String) columns[2],
                            keys((String[]) columns[3]),
                            Arrays.asList((String[]) columns[4]),
                            Arrays.asList((String[]) columns[5]),
                            ((Number) columns[6]).longValue()));
        }
        return sides;
    }

    private static List<KeyLine> keys(String[] written) {
        return Arrays.stream(written)
                .map(SupplierSearchRows::key)
                .sorted(SupplierKey.BY_RANK)
                .map(key -> KeyLine.of(key.scheme(), key.value()))
                .toList();
    }
}
