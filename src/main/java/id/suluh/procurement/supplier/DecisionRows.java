package id.suluh.procurement.supplier;

import id.suluh.platform.error.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;

/** The record of decisions, written. */
@ApplicationScoped
class DecisionRows {
    private final EntityManager entities;
    private final Clock clock;

    DecisionRows(EntityManager entities, Clock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    /**
     * What a row is about.
     *
     * @param one of a question the older of the two that stand for the pair today, else the one that stayed
     * @param settled whether a later decision took its place
     */
    record Pair(
            DecisionKind kind,
            long one,
            String oneCode,
            long other,
            String otherCode,
            String evidence,
            boolean settled) {}

    /** @throws NotFound when there is no such row */
    Pair pair(long decision) {
        // A question is about whomever the two stand for today; a decision about those it was taken of.
        List<?> found = entities.createNativeQuery("select d.kind, one.id, one.code, other.id, other.code, d.evidence,"
                        + " d.settled_by is not null from supplier_decision d"
                        + " join supplier first on first.id = d.one_id join supplier second on second.id = d.other_id"
                        + " join supplier one on one.id = case when d.kind in ('same_key', 'proposed_by_name') then"
                        + " least(coalesce(first.head_id, first.id), coalesce(second.head_id, second.id)) else first.id end"
                        + " join supplier other on other.id = case when d.kind in ('same_key', 'proposed_by_name') then"
                        + " greatest(coalesce(first.head_id, first.id), coalesce(second.head_id, second.id)) else second.id end"
                        + " where d.id = :decision")
                .setParameter("decision", decision)
                .getResultList();
        if (found.isEmpty()) {
            throw new NotFound("no decision " + decision);
        }
        Object[] row = (Object[]) found.get(0);
        return new Pair(
                DecisionKind.of((String) row[0]),
                ((Number) row[1]).longValue(),
                (String) row[2],
                ((Number) row[3]).longValue(),
                (String) row[4],
                (String) row[5],
                (Boolean) row[6]);
    }

    long add(DecisionKind kind, Pair pair, String actor, String reason) {
        Object id = entities.createNativeQuery(
                        "insert into supplier_decision (kind, one_id, other_id, at, actor, reason, evidence)"
                                + " values (:kind, :one, :other, :now, :actor, :reason, :evidence) returning id")
                .setParameter("kind", kind.code())
                .setParameter("one", pair.one())
                .setParameter("other", pair.other())
                .setParameter("now", clock.instant())
                .setParameter("actor", actor)
                .setParameter("reason", reason)
                .setParameter("evidence", pair.evidence())
                .getSingleResult();
        return ((Number) id).longValue();
    }

    void settle(long decision, long by) {
        entities.createNativeQuery("update supplier_decision set settled_by = :by where id = :decision")
                .setParameter("by", by)
                .setParameter("decision", decision)
                .executeUpdate();
    }

    /** Settles what was asked about suppliers that are one by now. */
    void settleWithin(long supplier, long by) {
        settleWhere("one.head in (:a, :b) and other.head = one.head", supplier, supplier, by);
    }

    /** Settles what was asked about two suppliers and those merged into them. */
    void settleBetween(Pair pair, long by) {
        settleWhere("one.head in (:a, :b) and other.head in (:a, :b)", pair.one(), pair.other(), by);
    }

    private void settleWhere(String condition, long a, long b, long by) {
        entities.createNativeQuery("with heads as (select id, coalesce(head_id, id) as head from supplier)"
                        + " update supplier_decision d set settled_by = :by from heads one, heads other"
                        + " where one.id = d.one_id and other.id = d.other_id and d.settled_by is null"
                        + " and d.kind in ('same_key', 'proposed_by_name') and " + condition)
                .setParameter("by", by)
                .setParameter("a", a)
                .setParameter("b", b)
                .executeUpdate();
    }

    /** Puts the questions again that a decision had settled; they take its place. */
    void reopen(long decision) {
        List<Long> questions = new ArrayList<>();
        for (Object id : entities.createNativeQuery(
                        "update supplier_decision set settled_by = null where settled_by = :decision returning id")
                .setParameter("decision", decision)
                .getResultList()) {
            questions.add(((Number) id).longValue());
        }
        if (questions.isEmpty()) {
            throw new NotFound("no question was settled by " + decision);
        }
        settle(decision, questions.get(0));
    }
}
