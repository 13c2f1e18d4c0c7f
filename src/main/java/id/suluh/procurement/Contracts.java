package id.suluh.procurement;

import id.suluh.procurement.buyer.Buyers;
import id.suluh.procurement.supplier.Suppliers;
import id.suluh.search.Kind;
import id.suluh.search.SearchOutbox;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What other features may ask about contracting processes. Only what anyone may see. */
@ApplicationScoped
@Transactional
public class Contracts {
    private static final String REF =
            "select id, ocid, title, buyer_name, body_id from contracting_process where visibility = 'public' and ";

    private final Sql sql;
    private final Buyers buyers;
    private final Suppliers suppliers;
    private final SearchOutbox outbox;

    Contracts(Sql sql, Buyers buyers, Suppliers suppliers, SearchOutbox outbox) {
        this.sql = sql;
        this.buyers = buyers;
        this.suppliers = suppliers;
        this.outbox = outbox;
    }

    /** The process of that OCID. */
    public Optional<ContractRef> find(String ocid) {
        return byOcids(List.of(ocid)).values().stream().findFirst();
    }

    /** Those of these OCIDs that are here, in one query. */
    public Map<String, ContractRef> byOcids(Collection<String> ocids) {
        Map<String, ContractRef> found = new HashMap<>();
        refs(REF + "ocid = any (?)", (Object) ocids.toArray(String[]::new)).forEach(ref -> found.put(ref.ocid(), ref));
        return found;
    }

    /** The newest processes of a body, by its internal key. */
    public List<ContractRef> newestOf(long bodyId, int limit) {
        return refs(REF + "body_id = ? order by date desc nulls last, id desc limit ?", bodyId, limit);
    }

    /** How many processes a body has. */
    public long countOf(long bodyId) {
        List<Long> count = new ArrayList<>();
        sql.query(
                "select count(*) from contracting_process where visibility = 'public' and body_id = ?",
                row -> count.add(row.getLong(1)),
                bodyId);
        return count.get(0);
    }

    /**
     * Takes the processes of the fictional world away, with all their releases.
     *
     * @return how many there were
     */
    public int removeDemo() {
        Map<String, Long> gone = new HashMap<>();
        sql.query(
                "delete from contracting_process where demo returning ocid, version + 1",
                row -> gone.put(row.getString(1), row.getLong(2)));
        if (!gone.isEmpty()) {
            outbox.changed(Kind.CONTRACT, gone);
        }
        sql.query(
                "with told as (update import_run set state = 'undone', undone_by = 'system:demo', undone_at = now(),"
                        + " undone_releases = added where demo and state <> 'undone' returning 1) select count(*) from told",
                row -> {});
        buyers.removeDemo();
        suppliers.removeDemo();
        return gone.size();
    }

    private List<ContractRef> refs(String query, Object... parameters) {
        List<ContractRef> refs = new ArrayList<>();
        sql.query(
                query,
                row -> refs.add(new ContractRef(
                        row.getLong(1),
                        row.getString(2),
                        row.getString(3),
                        row.getString(4),
                        row.getObject(5, Long.class))),
                parameters);
        return refs;
    }
}
