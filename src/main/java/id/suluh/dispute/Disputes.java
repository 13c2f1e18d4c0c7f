package id.suluh.dispute;

import id.suluh.body.Bodies;
import id.suluh.body.BodyRef;
import id.suluh.dispute.DisputeRecord.DocketRecord;
import id.suluh.platform.audit.AuditEntry;
import id.suluh.platform.audit.AuditLog;
import id.suluh.search.Kind;
import id.suluh.search.SearchOutbox;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;

/** Takes disputes in and away. */
@ApplicationScoped
public class Disputes {
    private static final AuditEntry REMOVED =
            new AuditEntry("system:demo", "demo.remove", "dispute", "*", "fictional disputes and rulings removed");

    private final DisputeRepository disputes;
    private final Bodies bodies;
    private final SearchOutbox outbox;
    private final AuditLog audit;
    private final Clock clock;

    Disputes(DisputeRepository disputes, Bodies bodies, SearchOutbox outbox, AuditLog audit, Clock clock) {
        this.disputes = disputes;
        this.bodies = bodies;
        this.outbox = outbox;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Records the dispute with its rulings, once: one whose register numbers are known is left as it is.
     *
     * @return whether it was new
     * @throws IllegalArgumentException when it names a body nobody knows, or has no dated event
     */
    @Transactional
    public boolean register(DisputeRecord told) {
        if (disputes.knows(told.dockets().stream().map(DocketRecord::number).toList())) {
            return false;
        }
        Dispute dispute = new Dispute(
                told, body(told.commission()).id(), body(told.respondent()).id(), clock.instant());
        disputes.persistAndFlush(dispute);
        announce(dispute, 0);
        audit.record(new AuditEntry("system:seed", "dispute.register", "dispute", dispute.code(), ""));
        return true;
    }

    /** Takes invented disputes and their rulings away; returns how many disputes there were. */
    @Transactional
    public int removeFictional() {
        List<Dispute> invented = disputes.list("fictional", true);
        if (invented.isEmpty()) {
            return 0;
        }
        invented.forEach(dispute -> announce(dispute, 1));
        // The database takes rows that belong to a dispute along with it.
        int gone = disputes.getEntityManager()
                .createNativeQuery("delete from dispute where fictional")
                .executeUpdate();
        audit.record(REMOVED);
        return gone;
    }

    private void announce(Dispute dispute, int later) {
        outbox.changed(Kind.DISPUTE, dispute.code(), dispute.version() + later);
        dispute.rulings().forEach(ruling -> outbox.changed(Kind.RULING, ruling.code(), ruling.version() + later));
    }

    private BodyRef body(String name) {
        return bodies.byName(name).orElseThrow(() -> new IllegalArgumentException("no body is surely called " + name));
    }
}
