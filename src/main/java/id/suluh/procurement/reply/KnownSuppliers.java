package id.suluh.procurement.reply;

import id.suluh.platform.error.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hibernate.Session;

/** Who supplies or bids, as the registers of suppliers tell it; read here, written there. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class KnownSuppliers {
    private static final String SUPPLIER = "select s.id, s.code, s.name from supplier s where s.visibility = 'public'";

    private final EntityManager entities;

    KnownSuppliers(EntityManager entities) {
        this.entities = entities;
    }

    /** Those who take part in a contract, by name. */
    List<KnownSupplier> of(String ocid) {
        return rows(
                        SUPPLIER
                                + " and exists (select 1 from process_supplier p join contracting_process c on c.id = p.process_id"
                                + " where p.supplier_id = s.id and c.ocid = ?1 and c.visibility = 'public') order by s.name, s.id",
                        ocid)
                .toList();
    }

    /**
     * The supplier of that public id.
     *
     * @throws NotFound when there is none
     */
    KnownSupplier get(String code) {
        return rows(SUPPLIER + " and s.code = ?1", code)
                .findFirst()
                .orElseThrow(() -> new NotFound("no supplier " + code));
    }

    Optional<KnownSupplier> byId(long id) {
        return rows(SUPPLIER + " and s.id = ?1", id).findFirst();
    }

    /** Those in whose name a link was asked for, who have no address yet; the latest first. */
    List<KnownSupplier> askedInVain(int limit) {
        return rows(
                        SUPPLIER + " and not exists (select 1 from supplier_contact c where c.supplier_id = s.id)"
                                + " and exists (select 1 from reply_link l where l.supplier_id = s.id and not l.mailed)"
                                + " order by (select max(created) from reply_link l where l.supplier_id = s.id) desc limit ?1",
                        limit)
                .toList();
    }

    private Stream<KnownSupplier> rows(String sql, Object parameter) {
        return entities
                .unwrap(Session.class)
                .createNativeQuery(sql, Object[].class)
                .setParameter(1, parameter)
                .getResultList()
                .stream()
                .map(row -> new KnownSupplier(((Number) row[0]).longValue(), (String) row[1], (String) row[2]));
    }
}
