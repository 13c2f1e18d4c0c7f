package id.suluh.procurement;

import id.suluh.search.Kind;
import id.suluh.search.SearchOutbox;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.HashMap;
import java.util.Map;

/** Takes a test's contracting processes away, and tells the index, so that no other test counts them. */
@ApplicationScoped
public class RemovedContracts {
    private final EntityManager entities;
    private final SearchOutbox outbox;

    RemovedContracts(EntityManager entities, SearchOutbox outbox) {
        this.entities = entities;
        this.outbox = outbox;
    }

    /**
     * Removes them.
     *
     * @param ocids a pattern of SQL
     */
    public void like(String ocids) {
        QuarkusTransaction.requiringNew().run(() -> {
            Map<String, Long> gone = new HashMap<>();
            for (Object row : entities.createNativeQuery(
                            "delete from contracting_process where ocid like :ocids returning ocid, version")
                    .setParameter("ocids", ocids)
                    .getResultList()) {
                Object[] columns = (Object[]) row;
                gone.put((String) columns[0], ((Number) columns[1]).longValue() + 1);
            }
            outbox.changed(Kind.CONTRACT, gone);
        });
    }
}
