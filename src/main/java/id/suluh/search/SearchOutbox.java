package id.suluh.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Collection;
import java.util.Map;

/** Where features announce, in the transaction that changes a record, that the index has to learn of it. */
@ApplicationScoped
public class SearchOutbox {
    private final EntityManager entities;

    SearchOutbox(EntityManager entities) {
        this.entities = entities;
    }

    /**
     * The record changed, was hidden, or was deleted.
     *
     * @param version its version after the change; it decides only for a record that is deleted, others are read anew when indexed
     */
    @Transactional(TxType.MANDATORY)
    public void changed(Kind kind, String id, long version) {
        changed(kind, Map.of(id, version));
    }

    /** Many records changed, in one statement: version after the change by id. */
    @Transactional(TxType.MANDATORY)
    public void changed(Kind kind, Map<String, Long> versions) {
        Collection<String> ids = versions.keySet();
        entities.createNativeQuery("insert into search_outbox (kind, record, version)"
                        + " select :kind, record, version from unnest(:ids, :versions) as changed (record, version)")
                .setParameter("kind", kind.code())
                .setParameter("ids", ids.toArray(String[]::new))
                .setParameter("versions", ids.stream().map(versions::get).toArray(Long[]::new))
                .executeUpdate();
    }
}
