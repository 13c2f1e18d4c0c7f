package id.suluh.procurement.intake;

import id.suluh.procurement.Sql;
import id.suluh.procurement.buyer.Buyers;
import id.suluh.procurement.buyer.BuyingParty;
import id.suluh.procurement.buyer.SeenBuyers;
import id.suluh.procurement.ocds.JsonObject;
import id.suluh.procurement.ocds.JsonTree;
import id.suluh.search.Kind;
import id.suluh.search.SearchOutbox;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Keeps contracting processes with their buyers: gives a buyer to those stored before there were any, and tells the processes of a buyer
 * when another body answers for it. Portions are transactions of their own and hold the lock of imports, so a batch that is being written
 * is either told or already knows.
 */
@ApplicationScoped
public class BuyerBodies {
    private static final int PORTION = 1000;

    /** The version rises, as the index must learn of it. */
    private static final String TELL = """
            with told as (
                update contracting_process p set body_id = b.answering_id, version = p.version + 1
                  from buyer b
                 where b.id = p.buyer and p.id in (
                     select q.id from contracting_process q join buyer c on c.id = q.buyer
                      where c.id = ? and q.body_id is distinct from c.answering_id limit ?)
                returning p.ocid, p.version)
            select ocid, version from told
            """;

    /** Figures change of the buyer's page, and of the bodies that lose and gain it. */
    private static final String NOTE = """
            with noted as (
                insert into profile_due (owner, owner_id)
                select 'buyer', b.id from buyer b where b.id = ?
                union select 'body', p.body_id from contracting_process p join buyer b on b.id = p.buyer
                 where b.id = ? and p.body_id is distinct from b.answering_id and p.body_id is not null
                on conflict (owner, owner_id) do update set change = excluded.change returning 1)
            select count(*) from noted
            """;

    private static final String GIVE = """
            with given as (
                update contracting_process p set buyer = n.buyer from unnest(?, ?) as n (process, buyer)
                 where p.id = n.process returning p.buyer, p.body_id),
            told as (
                update buyer b set untold = true
                 where b.id in (select g.buyer from given g join buyer c on c.id = g.buyer
                                 where g.body_id is distinct from c.answering_id) returning 1)
            select count(*) from told
            """;

    private final ReleaseRows releases;
    private final Sql sql;
    private final Buyers buyers;
    private final SearchOutbox outbox;
    private final SeenBuyers seen = new SeenBuyers();

    BuyerBodies(ReleaseRows releases, Sql sql, Buyers buyers, SearchOutbox outbox) {
        this.releases = releases;
        this.sql = sql;
        this.buyers = buyers;
        this.outbox = outbox;
    }

    /** Does all there is to do. */
    public void settle() {
        long after = 0;
        while (after >= 0) {
            long from = after;
            after = QuarkusTransaction.requiringNew().call(() -> giveBuyers(from));
        }
        boolean more = true;
        while (more) {
            more = QuarkusTransaction.requiringNew().call(this::tellPortion);
        }
    }

    /** Returns the id to go on from, or -1 when nothing is left. */
    private long giveBuyers(long after) {
        Map<Long, JsonObject> without = new LinkedHashMap<>();
        sql.query(
                "select id, compiled from contracting_process where buyer is null and buyer_name is not null and id > ?"
                        + " order by id limit ?",
                row -> without.put(row.getLong(1), JsonTree.stored(row.getString(2))),
                after,
                PORTION);
        if (without.isEmpty()) {
            return -1;
        }
        releases.oneImportAtATime();
        Map<Long, BuyingParty> parties = new LinkedHashMap<>();
        without.forEach((id, compiled) -> BuyingParty.of(compiled).ifPresent(party -> parties.put(id, party)));
        Map<String, Long> ids = buyers.register(parties.values(), seen, false);
        Map<Long, Long> given = new LinkedHashMap<>();
        parties.forEach((process, party) -> {
            Long buyer = ids.get(party.key());
            if (buyer != null) {
                given.put(process, buyer);
            }
        });
        sql.query(
                GIVE,
                row -> {},
                given.keySet().toArray(Long[]::new),
                given.values().toArray(Long[]::new));
        return without.keySet().stream().reduce(after, Math::max);
    }

    private boolean tellPortion() {
        AtomicLong untold = new AtomicLong();
        sql.query("select id from buyer where untold order by id limit 1", row -> untold.set(row.getLong(1)));
        if (untold.get() == 0) {
            return false;
        }
        releases.oneImportAtATime();
        sql.query(NOTE, row -> {}, untold.get(), untold.get());
        Map<String, Long> told = new HashMap<>();
        sql.query(TELL, row -> told.put(row.getString(1), row.getLong(2)), untold.get(), PORTION);
        if (told.isEmpty()) {
            sql.query(
                    "with done as (update buyer set untold = false where id = ? returning 1) select count(*) from done",
                    row -> {},
                    untold.get());
        } else {
            outbox.changed(Kind.CONTRACT, told);
        }
        return true;
    }
}
