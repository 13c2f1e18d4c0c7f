package id.suluh.procurement.buyer;

import id.suluh.platform.error.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Buyers and their places in the tree, for reading. */
@ApplicationScoped
@Transactional
public class BuyerLookup {
    private static final String PLACE = "select b.id, b.code, b.name, b.scheme, b.identifier, b.body_id, b.matched,"
            + " b.confirmed_at, b.answering_id from buyer b ";

    /** Nearest first. Data in a circle ends with the depth. */
    private static final String ABOVE =
            """
            with recursive above (id, depth) as (
                select parent_id, 1 from buyer where id = :id
                union
                select b.parent_id, depth + 1 from above join buyer b on b.id = above.id
                 where b.parent_id is not null and depth < 6)
            """ + PLACE + "join above on above.id = b.id where b.id <> :id order by depth desc";

    private final EntityManager entities;

    BuyerLookup(EntityManager entities) {
        this.entities = entities;
    }

    /** The buyer of that public id; fails with {@link NotFound}. */
    public BuyerPlace get(String code) {
        return places(entities.createNativeQuery(PLACE + "where b.code = :code").setParameter("code", code)).stream()
                .findFirst()
                .orElseThrow(() -> new NotFound("buyer " + code));
    }

    /** Those of these public ids, by id. */
    Map<String, BuyerPlace> byCodes(Collection<String> codes) {
        return places(entities.createNativeQuery(PLACE + "where b.code = any (:codes)")
                        .setParameter("codes", codes.toArray(String[]::new)))
                .stream()
                .collect(Collectors.toMap(BuyerPlace::code, Function.identity()));
    }

    /** The buyer of a contracting process. */
    public Optional<BuyerPlace> ofProcess(long processId) {
        return places(entities.createNativeQuery(
                                PLACE + "join contracting_process p on p.buyer = b.id where p.id = :process")
                        .setParameter("process", processId))
                .stream()
                .findFirst();
    }

    /** What it belongs to, the highest first. */
    public List<BuyerPlace> above(BuyerPlace buyer) {
        return places(entities.createNativeQuery(ABOVE).setParameter("id", buyer.id()));
    }

    /** What belongs to it directly, by name. */
    public List<BuyerPlace> below(BuyerPlace buyer, int limit) {
        return places(entities.createNativeQuery(PLACE + "where b.parent_id = :id order by b.name limit :limit")
                .setParameter("id", buyer.id())
                .setParameter("limit", limit));
    }

    /** Those a body answers for, its own first. */
    public List<BuyerPlace> answeredBy(long bodyId, int limit) {
        return places(entities.createNativeQuery(
                        PLACE + "where b.answering_id = :body order by b.body_id is null, b.name limit :limit")
                .setParameter("body", bodyId)
                .setParameter("limit", limit));
    }

    private static List<BuyerPlace> places(Query query) {
        return Rows.of(query).stream().map(BuyerLookup::place).toList();
    }

    private static BuyerPlace place(Object[] row) {
        String matched = (String) row[6];
        return new BuyerPlace(
                ((Number) row[0]).longValue(),
                (String) row[1],
                (String) row[2],
                (String) row[3],
                (String) row[4],
                key(row[5]),
                matched == null || row[5] == null ? null : Matched.of(matched),
                (Instant) row[7],
                key(row[8]));
    }

    private static @Nullable Long key(@Nullable Object value) {
        return value == null ? null : ((Number) value).longValue();
    }
}
