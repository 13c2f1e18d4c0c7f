package id.suluh.procurement.buyer;

import id.suluh.account.Viewer;
import id.suluh.body.BodyRef;
import id.suluh.platform.Ids;
import id.suluh.platform.audit.AuditEntry;
import id.suluh.platform.audit.AuditLog;
import id.suluh.platform.error.Conflict;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Takes proposals for buyers, and the decisions of moderators about them. */
@ApplicationScoped
@Transactional
class Proposals {
    private static final String CONFIRM_BUYER = """
            update buyer set body_id = :body, matched = case when scheme is null then 'alias' else 'id' end,
                   confirmed_by = :actor, confirmed_at = :now
             where id = :buyer
            """;

    private static final String CONFIRM = """
            update buyer_proposal p set state = 'confirmed', body_id = :body, decided_by = :actor, decided_at = :now,
                   earlier_body_id = b.body_id, earlier_matched = b.matched
              from buyer b
             where p.code = :code and p.state = 'open' and b.id = p.buyer_id
            """;

    /** Only where the buyer still is what the confirmation made it. */
    private static final String RESTORE = """
            update buyer b set body_id = p.earlier_body_id, matched = case when p.earlier_body_id is null then null else p.earlier_matched end,
                   confirmed_by = null, confirmed_at = null
              from buyer_proposal p
             where p.code = :code and p.state = 'confirmed' and b.id = p.buyer_id and b.body_id = p.body_id
            """;

    private final EntityManager entities;
    private final BuyerTree tree;
    private final AuditLog audit;
    private final Viewer viewer;
    private final Clock clock;

    Proposals(EntityManager entities, BuyerTree tree, AuditLog audit, Viewer viewer, Clock clock) {
        this.entities = entities;
        this.tree = tree;
        this.audit = audit;
        this.viewer = viewer;
        this.clock = clock;
    }

    /**
     * Puts a proposal into the queue; nothing else changes.
     *
     * @param missing name of a body that the directory lacks, where none is given
     */
    void propose(BuyerPlace buyer, @Nullable BodyRef body, String missing, String reason) {
        entities.createNativeQuery(
                        "insert into buyer_proposal (code, buyer_id, body_id, missing_name, reason, proposed_by, proposed_at)"
                                + " values (:code, :buyer, nullif(:body, 0), nullif(:missing, ''), :reason, :actor, :now)")
                .setParameter("code", Ids.random())
                .setParameter("buyer", buyer.id())
                .setParameter("body", body == null ? 0L : body.id())
                .setParameter("missing", body == null ? missing : "")
                .setParameter("reason", reason)
                .setParameter("actor", viewer.actor())
                .setParameter("now", clock.instant())
                .executeUpdate();
        record("buyer.propose", buyer.code(), body == null ? "" : body.slug());
    }

    /**
     * The buyer is that body from now on.
     *
     * @throws Conflict when somebody decided before
     */
    void confirm(String code, BodyRef body) {
        decided(decision(CONFIRM, code).setParameter("body", body.id()).executeUpdate());
        long buyer = buyer(code);
        entities.createNativeQuery(CONFIRM_BUYER)
                .setParameter("body", body.id())
                .setParameter("actor", viewer.actor())
                .setParameter("now", clock.instant())
                .setParameter("buyer", buyer)
                .executeUpdate();
        tree.retell(List.of(buyer));
        record("buyer.match", publicId(buyer), body.slug());
    }

    /** The buyer stays as it is. */
    void refuse(String code) {
        decided(decision(
                        "update buyer_proposal set state = 'refused', decided_by = :actor, decided_at = :now"
                                + " where code = :code and state = 'open'",
                        code)
                .executeUpdate());
        record("buyer.refuse", publicId(buyer(code)), code);
    }

    /** The buyer is again what it was before the confirmation. */
    void undo(String code) {
        int restored =
                entities.createNativeQuery(RESTORE).setParameter("code", code).executeUpdate();
        decided(decision(
                        "update buyer_proposal set state = 'undone', decided_by = :actor, decided_at = :now"
                                + " where code = :code and state = 'confirmed'",
                        code)
                .executeUpdate());
        long buyer = buyer(code);
        if (restored > 0) {
            tree.retell(List.of(buyer));
        }
        record("buyer.unmatch", publicId(buyer), code);
    }

    private Query decision(String sql, String code) {
        return entities.createNativeQuery(sql)
                .setParameter("code", code)
                .setParameter("actor", viewer.actor())
                .setParameter("now", clock.instant());
    }

    private static void decided(int rows) {
        if (rows == 0) {
            throw new Conflict("the proposal is not there to be decided any more");
        }
    }

    private long buyer(String code) {
        return Rows.ids(entities.createNativeQuery("select buyer_id from buyer_proposal where code = :code")
                        .setParameter("code", code))
                .get(0);
    }

    private String publicId(long buyer) {
        return String.valueOf(entities.createNativeQuery("select code from buyer where id = :id")
                .setParameter("id", buyer)
                .getSingleResult());
    }

    private void record(String act, String buyer, String detail) {
        audit.record(new AuditEntry(viewer.actor(), act, "buyer", buyer, detail));
    }
}
