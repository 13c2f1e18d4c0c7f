package id.suluh.procurement.buyer;

import id.suluh.body.Bodies;
import id.suluh.body.BodyRef;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/** The proposals moderators see: those that wait, oldest first, and the newest decisions. */
@ApplicationScoped
@Transactional
class ProposalList {
    private static final String ROW = """
            select p.code, p.state, p.body_id, p.missing_name, p.reason, p.proposed_by, p.proposed_at, p.decided_at, b.code,
                   (select count(*) from (select 1 from contracting_process c where c.buyer = b.id limit 1000) as counted)
              from buyer_proposal p join buyer b on b.id = p.buyer_id
            """;

    private final EntityManager entities;
    private final BuyerLookup buyers;
    private final Bodies bodies;

    ProposalList(EntityManager entities, BuyerLookup buyers, Bodies bodies) {
        this.entities = entities;
        this.buyers = buyers;
        this.bodies = bodies;
    }

    List<Proposal> open(int limit) {
        return read(ROW + " where p.state = 'open' order by p.id limit :limit", limit);
    }

    List<Proposal> decided(int limit) {
        return read(ROW + " where p.state <> 'open' order by p.decided_at desc limit :limit", limit);
    }

    long waiting() {
        return ((Number) entities.createNativeQuery("select count(*) from buyer_proposal where state = 'open'")
                        .getSingleResult())
                .longValue();
    }

    private List<Proposal> read(String sql, int limit) {
        List<Object[]> rows = Rows.of(entities.createNativeQuery(sql).setParameter("limit", limit));
        Map<Long, BodyRef> proposed = bodies.byIds(rows.stream()
                .map(row -> (Long) row[2])
                .filter(Objects::nonNull)
                .distinct()
                .toList());
        Map<String, BuyerPlace> places =
                buyers.byCodes(rows.stream().map(row -> (String) row[8]).toList());
        return rows.stream()
                .map(row -> new Proposal(
                        (String) row[0],
                        Proposal.State.valueOf(((String) row[1]).toUpperCase(Locale.ROOT)),
                        Objects.requireNonNull(places.get((String) row[8])),
                        row[2] == null ? null : proposed.get((Long) row[2]),
                        (String) row[3],
                        (String) row[4],
                        row[5].equals("anonymous"),
                        (Instant) row[6],
                        (Instant) row[7],
                        ((Number) row[9]).longValue()))
                .toList();
    }
}
