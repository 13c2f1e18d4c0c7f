package id.suluh.procurement.supplier;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;

/** By what a supplier is known: keys and spellings, its own and those of suppliers that were merged into it. */
@ApplicationScoped
class SupplierIdentity {
    private static final String OWN_AND_MERGED =
            " in (select id from supplier where id = :supplier or head_id = :supplier)";

    private final EntityManager entities;

    SupplierIdentity(EntityManager entities) {
        this.entities = entities;
    }

    /** Keys of registers, the best known first. */
    List<KeyLine> keys(long supplier) {
        List<SupplierKey> keys = new ArrayList<>();
        for (Object row : entities.createNativeQuery(
                        "select scheme, value from supplier_key where strong and supplier_id" + OWN_AND_MERGED)
                .setParameter("supplier", supplier)
                .getResultList()) {
            Object[] columns = (Object[]) row;
            keys.add(new SupplierKey((String) columns[0], (String) columns[1], true));
        }
        return keys.stream()
                .sorted(SupplierKey.BY_RANK)
                .map(key -> KeyLine.of(key.scheme(), key.value()))
                .toList();
    }

    /** Spellings, by letter. */
    List<String> names(long supplier) {
        List<String> names = new ArrayList<>();
        for (Object name : entities.createNativeQuery("select distinct spelling from supplier_name where supplier_id"
                        + OWN_AND_MERGED + " order by spelling")
                .setParameter("supplier", supplier)
                .getResultList()) {
            names.add((String) name);
        }
        return names;
    }
}
