package id.suluh.procurement.supplier;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import id.suluh.procurement.ocds.JsonTree;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;

/** Tells the suppliers of processes that were here before suppliers were told apart, some hundreds in a transaction. */
@ApplicationScoped
class SupplierBackfill {
    private static final int PROCESSES = 500;

    private final EntityManager entities;
    private final Suppliers suppliers;

    SupplierBackfill(EntityManager entities, Suppliers suppliers) {
        this.entities = entities;
        this.suppliers = suppliers;
    }

    @Produces
    @Singleton
    Task<Void> backfill(SupplierBackfill backfill) {
        return Tasks.recurring("suppliers.backfill", FixedDelay.ofMinutes(1))
                .execute((instance, context) -> backfill.run());
    }

    /** Goes on until all are done. A process that is cut short goes on where its last transaction ended. */
    void run() {
        boolean more;
        do {
            more = QuarkusTransaction.requiringNew().call(this::some);
        } while (more);
    }

    private boolean some() {
        List<?> left = entities.createNativeQuery(
                        "select p.id, p.ocid, cast(p.compiled as text), p.demo from supplier_backfill b"
                                + " join contracting_process p on p.id > b.next_id and p.id <= b.last_id order by p.id limit :some")
                .setParameter("some", PROCESSES)
                .getResultList();
        if (left.isEmpty()) {
            return false;
        }
        List<ProcessParties> real = new ArrayList<>();
        List<ProcessParties> demo = new ArrayList<>();
        for (Object row : left) {
            Object[] columns = (Object[]) row;
            ((Boolean) columns[3] ? demo : real).add(process(columns));
        }
        suppliers.resolve(real, false);
        suppliers.resolve(demo, true);
        Object last = ((Object[]) left.get(left.size() - 1))[0];
        entities.createNativeQuery("update supplier_backfill set next_id = :last")
                .setParameter("last", last)
                .executeUpdate();
        return true;
    }

    private static ProcessParties process(Object[] columns) {
        return new ProcessParties(
                ((Number) columns[0]).longValue(), (String) columns[1], JsonTree.stored((String) columns[2]));
    }
}
