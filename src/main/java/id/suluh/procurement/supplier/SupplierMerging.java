package id.suluh.procurement.supplier;

import id.suluh.platform.audit.AuditEntry;
import id.suluh.platform.audit.AuditLog;
import id.suluh.platform.error.Conflict;
import id.suluh.procurement.flag.result.FlagTallies;
import id.suluh.procurement.flag.result.TallyOwner;
import id.suluh.procurement.supplier.DecisionRows.Pair;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/**
 * Decides about pairs of suppliers. A merge changes only which supplier a process counts for: keys and names stay with the one they were
 * found for, so that it can be undone and nothing is lost.
 */
@ApplicationScoped
@Transactional
class SupplierMerging {
    private final SupplierRows rows;
    private final MergeRows merges;
    private final DecisionRows decisions;
    private final Suppliers suppliers;
    private final FlagTallies flags;
    private final AuditLog audit;

    SupplierMerging(
            SupplierRows rows,
            MergeRows merges,
            DecisionRows decisions,
            Suppliers suppliers,
            FlagTallies flags,
            AuditLog audit) {
        this.rows = rows;
        this.merges = merges;
        this.decisions = decisions;
        this.suppliers = suppliers;
        this.flags = flags;
        this.audit = audit;
    }

    /**
     * The two of a proposal are one: the older one stays.
     *
     * @param actor as the audit log names who decided
     * @throws Conflict when the proposal is settled
     */
    void merge(long proposal, String actor, String reason) {
        rows.oneAtATime();
        Pair pair = open(proposal);
        merges.join(pair.one(), pair.other());
        long merged = decisions.add(DecisionKind.MERGED, pair, actor, reason);
        decisions.settleWithin(pair.one(), merged);
        tell(pair, "supplier.merge", actor, reason);
    }

    /**
     * The two of a proposal are two, whatever names say.
     *
     * @throws Conflict when the proposal is settled
     */
    void keepApart(long proposal, String actor, String reason) {
        rows.oneAtATime();
        Pair pair = open(proposal);
        long kept = decisions.add(DecisionKind.KEPT_APART, pair, actor, reason);
        decisions.settleBetween(pair, kept);
        tell(pair, "supplier.keep-apart", actor, reason);
    }

    /**
     * Takes a decision back: what was merged is two again, what was kept apart is a question again.
     *
     * @throws Conflict when it is not in force
     */
    void undo(long decision, String actor, String reason) {
        rows.oneAtATime();
        Pair pair = decisions.pair(decision);
        if (pair.settled()) {
            throw new Conflict("the decision is not in force any more");
        }
        if (pair.kind() == DecisionKind.MERGED) {
            merges.part(pair.other());
            decisions.settle(decision, decisions.add(DecisionKind.SPLIT, pair, actor, reason));
        } else if (pair.kind() == DecisionKind.KEPT_APART) {
            decisions.reopen(decision);
        } else {
            throw new Conflict("a question is no decision");
        }
        tell(pair, "supplier.undo", actor, reason);
    }

    private Pair open(long proposal) {
        Pair pair = decisions.pair(proposal);
        if (pair.settled() || !pair.kind().asks() || pair.one() == pair.other()) {
            throw new Conflict("somebody decided about these two already");
        }
        return pair;
    }

    private void tell(Pair pair, String act, String actor, String reason) {
        suppliers.tellOf(pair.oneCode(), pair.otherCode());
        merges.tellContracts(pair.one(), pair.other());
        flags.recount(TallyOwner.SUPPLIER, pair.one(), pair.other());
        audit.record(new AuditEntry(actor, act, "supplier", pair.oneCode(), pair.otherCode() + ' ' + reason));
    }
}
