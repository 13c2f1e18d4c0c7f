package id.suluh.procurement.supplier;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import id.suluh.platform.error.Conflict;
import id.suluh.platform.jobs.SpareTime;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;

/**
 * Looks for suppliers that may be one. The same key joins two of them, unless a better known register has different numbers for them or a
 * moderator said otherwise; the same words of a name only ask.
 */
@ApplicationScoped
class SupplierProposals {
    static final String ACTOR = "system:suppliers";

    private static final int MOST = 500;
    /** A name that more suppliers bear says nothing about any two of them. */
    private static final int NAMESAKES = 6;

    private final EntityManager entities;
    private final SupplierMerging merging;
    private final Suppliers suppliers;
    private final Clock clock;

    SupplierProposals(EntityManager entities, SupplierMerging merging, Suppliers suppliers, Clock clock) {
        this.entities = entities;
        this.merging = merging;
        this.suppliers = suppliers;
        this.clock = clock;
    }

    @Produces
    @Singleton
    Task<Void> propose(SupplierProposals proposals, SpareTime spare) {
        return Tasks.recurring("suppliers.propose", FixedDelay.ofMinutes(10)).execute((instance, context) -> {
            if (spare.now()) {
                proposals.run();
            }
        });
    }

    /** Joins by keys, asks about names, and hides whom nobody names any more. */
    void run() {
        for (long link : QuarkusTransaction.requiringNew().call(this::links)) {
            QuarkusTransaction.requiringNew().run(() -> join(link));
        }
        QuarkusTransaction.requiringNew().run(this::askAboutNames);
        suppliers.showWhoIsNamed();
    }

    private void join(long link) {
        try {
            merging.merge(link, ACTOR, "");
        } catch (Conflict alreadyDecided) {
            // A moderator was faster.
            return;
        }
    }

    /** Pairs with a key in common that nothing speaks against. */
    private List<Long> links() {
        List<Long> links = new ArrayList<>();
        for (Object id : entities.createNativeQuery("select d.id from supplier_decision d where d.kind = 'same_key'"
                        + " and d.settled_by is null and not exists (select from supplier_decision other where other.kind in"
                        + " ('kept_apart', 'split') and least(other.one_id, other.other_id) = least(d.one_id, d.other_id)"
                        + " and greatest(other.one_id, other.other_id) = greatest(d.one_id, d.other_id))"
                        + " and not exists (select from supplier_key a join supplier_key b on b.scheme = a.scheme and b.value <> a.value"
                        + " where a.scheme = 'ID-NPWP' and a.supplier_id = d.one_id and b.supplier_id = d.other_id)"
                        + " order by d.id limit :most")
                .setParameter("most", MOST)
                .getResultList()) {
            links.add(((Number) id).longValue());
        }
        return links;
    }

    /**
     * Pairs of the same words without a legal form, or with the same one, that no register tells apart and about which nothing was ever
     * asked or decided.
     */
    private void askAboutNames() {
        entities.createNativeQuery("with named as (select distinct coalesce(s.head_id, s.id) as id, s.demo, n.core,"
                        + " substring(replace(upper(n.spelling), '.', '') from '\\m(PT|CV|UD|PD|FA)\\M') as form"
                        + " from supplier_name n join supplier s on s.id = n.supplier_id where s.visibility = 'public'),"
                        + " rare as (select core from named where length(core) > 3 group by core"
                        + " having count(distinct id) between 2 and :namesakes),"
                        + " pairs as (select distinct on (a.id, b.id) a.id as one, b.id as other, a.core from rare"
                        + " join named a on a.core = rare.core join named b on b.core = rare.core and b.id > a.id"
                        + " and b.demo = a.demo and (a.form is null or b.form is null or a.form = b.form))"
                        + " insert into supplier_decision (kind, one_id, other_id, at, actor, evidence)"
                        + " select 'proposed_by_name', p.one, p.other, :now, :actor, p.core from pairs p where not exists"
                        + " (select from supplier_decision d join supplier x on x.id = d.one_id join supplier y on y.id = d.other_id"
                        + " where least(coalesce(x.head_id, x.id), coalesce(y.head_id, y.id)) = p.one"
                        + " and greatest(coalesce(x.head_id, x.id), coalesce(y.head_id, y.id)) = p.other)"
                        + " and not exists (select from supplier_key a join supplier_key b on b.scheme = a.scheme"
                        + " where a.strong and b.strong and a.supplier_id = p.one and b.supplier_id = p.other"
                        + " and a.scheme not in ('ID-PENYEDIA', 'ID-SIKAP'))"
                        + " limit :most on conflict do nothing")
                .setParameter("namesakes", NAMESAKES)
                .setParameter("now", clock.instant())
                .setParameter("actor", ACTOR)
                .setParameter("most", MOST)
                .executeUpdate();
    }
}
