package id.suluh.procurement.supplier;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import id.suluh.platform.jobs.SpareTime;
import id.suluh.search.Kind;
import id.suluh.search.SearchOutbox;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * By which of its spellings a supplier is called: the one that most public processes use; among equals that of the newest process, then the
 * longest, which leaves least out. An import calls it by the first it meets; this puts it right, and the page names the others.
 */
@ApplicationScoped
class SupplierSpelling {
    /** Renamed in a transaction; their contracts are told to the index with them. */
    private static final int SOME = 500;

    private static final String RENAME = """
            with several as (
                select distinct head.id from supplier_name n join supplier s on s.id = n.supplier_id
                  join supplier head on head.id = coalesce(s.head_id, s.id) where n.spelling <> head.name),
            used as (
                select ps.supplier_id, ps.name, count(distinct p.id) as processes, max(p.date) as newest
                  from several join process_supplier ps on ps.supplier_id = several.id
                  join contracting_process p on p.id = ps.process_id and p.visibility = 'public' group by 1, 2),
            best as (
                select distinct on (supplier_id) supplier_id, name from used
                 order by supplier_id, processes desc, newest desc nulls last, length(name) desc, name)
            update supplier s set name = best.name, version = s.version + 1, changed_at = :now from best
             where s.id in (select b.supplier_id from best b join supplier x on x.id = b.supplier_id and x.name <> b.name
                             order by 1 limit :some)
               and best.supplier_id = s.id
            returning s.id, s.code, s.version
            """;

    /** Contracts are found by the names of their suppliers. */
    private static final String TELL = """
            update contracting_process p set version = p.version + 1 where p.id in
                (select ps.process_id from unnest(:suppliers) as renamed (id) join process_supplier ps on ps.supplier_id = renamed.id)
            returning p.ocid, p.version
            """;

    private final EntityManager entities;
    private final SearchOutbox outbox;
    private final Clock clock;

    SupplierSpelling(EntityManager entities, SearchOutbox outbox, Clock clock) {
        this.entities = entities;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Produces
    @Singleton
    Task<Void> spelling(SupplierSpelling spelling, SpareTime spare) {
        return Tasks.recurring("suppliers.spelling", FixedDelay.ofMinutes(10)).execute((instance, context) -> {
            if (spare.now()) {
                spelling.run();
            }
        });
    }

    void run() {
        while (QuarkusTransaction.requiringNew().call(this::some) == SOME) {
            // Each turn is a transaction of its own.
        }
    }

    private int some() {
        List<Long> renamed = new ArrayList<>();
        Map<String, Long> suppliers = new HashMap<>();
        for (Object row : entities.createNativeQuery(RENAME)
                .setParameter("now", clock.instant())
                .setParameter("some", SOME)
                .getResultList()) {
            Object[] columns = (Object[]) row;
            renamed.add(((Number) columns[0]).longValue());
            suppliers.put((String) columns[1], ((Number) columns[2]).longValue());
        }
        if (!renamed.isEmpty()) {
            outbox.changed(Kind.SUPPLIER, suppliers);
            outbox.changed(Kind.CONTRACT, contracts(renamed));
        }
        return renamed.size();
    }

    private Map<String, Long> contracts(List<Long> renamed) {
        Map<String, Long> versions = new HashMap<>();
        for (Object row : entities.createNativeQuery(TELL)
                .setParameter("suppliers", renamed.toArray(Long[]::new))
                .getResultList()) {
            Object[] columns = (Object[]) row;
            versions.put((String) columns[0], ((Number) columns[1]).longValue());
        }
        return versions;
    }
}
