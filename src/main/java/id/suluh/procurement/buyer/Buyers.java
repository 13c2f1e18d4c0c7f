package id.suluh.procurement.buyer;

import id.suluh.body.Bodies;
import id.suluh.body.BodyRef;
import id.suluh.platform.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Takes the buyers that releases name into the tree, many at a time. One caller at a time: imports hold a lock. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class Buyers {
    private static final String ADD = """
            insert into buyer (code, key, scheme, identifier, name, parent_id, body_id, matched, answering_id, demo, added)
            select n.code, n.key, nullif(n.scheme, ''), nullif(n.identifier, ''), n.name, p.id, nullif(n.body, 0),
                   case when n.body <> 0 then 'name' end, coalesce(nullif(n.body, 0), p.answering_id), :demo, :now
              from unnest(:codes, :keys, :schemes, :identifiers, :names, :parents, :bodies)
                   as n (code, key, scheme, identifier, name, parent, body)
              left join buyer p on p.key = n.parent
            on conflict (key) do nothing
            """;

    private static final String PLACE = """
            with placed as (
                update buyer b set parent_id = p.id from unnest(:keys, :parents) as n (key, parent), buyer p
                 where b.key = n.key and p.key = n.parent and b.parent_id is null and p.id <> b.id returning b.id)
            select id from placed
            """;

    private final EntityManager entities;
    private final BuyerTree tree;
    private final Bodies bodies;
    private final Clock clock;

    Buyers(EntityManager entities, BuyerTree tree, Bodies bodies, Clock clock) {
        this.entities = entities;
        this.tree = tree;
        this.bodies = bodies;
        this.clock = clock;
    }

    /**
     * Takes in those not known yet, those they belong to first.
     *
     * @param demo whether they are part of the fictional world, and go with it
     * @return internal keys by {@link BuyingParty#key}
     */
    public Map<String, Long> register(Collection<BuyingParty> parties, SeenBuyers seen, boolean demo) {
        Map<String, Long> ids = new HashMap<>();
        Map<String, BuyingParty> met = new LinkedHashMap<>();
        for (BuyingParty party : parties) {
            Long id = seen.id(party);
            if (id == null) {
                met.put(party.key(), party);
            } else {
                ids.put(party.key(), id);
            }
        }
        if (!met.isEmpty()) {
            addWithParents(met.values(), demo).forEach((key, id) -> {
                ids.put(key, id);
                BuyingParty party = met.get(key);
                if (party != null) {
                    seen.know(party, id);
                }
            });
        }
        return ids;
    }

    /** Takes those of the fictional world away that nothing buys for any more. */
    public void removeDemo() {
        entities.createNativeQuery("delete from buyer b where demo"
                        + " and not exists (select 1 from contracting_process where buyer = b.id)")
                .executeUpdate();
    }

    private Map<String, Long> addWithParents(Collection<BuyingParty> met, boolean demo) {
        Map<String, BuyingParty> all = new LinkedHashMap<>();
        for (BuyingParty party : met) {
            for (@Nullable BuyingParty each = party; each != null; each = each.parent()) {
                all.merge(each.key(), each, (one, other) -> one.parent() == null ? other : one);
            }
        }
        Map<String, Long> known = ids(all.keySet());
        List<BuyingParty> fresh = all.values().stream()
                .filter(each -> !known.containsKey(each.key()))
                .toList();
        add(fresh, demo);
        place(all.values());
        known.putAll(ids(fresh.stream().map(BuyingParty::key).toList()));
        return known;
    }

    private void add(List<BuyingParty> fresh, boolean demo) {
        Map<String, BodyRef> named =
                bodies.byNames(fresh.stream().map(BuyingParty::name).distinct().toList());
        // As many statements as the tree is deep: a child needs the row of what it belongs to.
        List<BuyingParty> topFirst = fresh.stream()
                .sorted(Comparator.comparingInt(BuyingParty::depth))
                .toList();
        for (int from = 0; from < topFirst.size(); ) {
            int depth = topFirst.get(from).depth();
            int to = from;
            while (to < topFirst.size() && topFirst.get(to).depth() == depth) {
                to++;
            }
            addLevel(topFirst.subList(from, to), named, demo);
            from = to;
        }
    }

    private void addLevel(List<BuyingParty> level, Map<String, BodyRef> named, boolean demo) {
        entities.createNativeQuery(ADD)
                .setParameter("codes", texts(level, each -> Ids.random()))
                .setParameter("keys", texts(level, BuyingParty::key))
                .setParameter("schemes", texts(level, each -> each.scheme() == null ? "" : each.scheme()))
                .setParameter("identifiers", texts(level, each -> each.code() == null ? "" : each.code()))
                .setParameter("names", texts(level, BuyingParty::name))
                .setParameter("parents", texts(level, Buyers::parentKey))
                .setParameter(
                        "bodies",
                        level.stream()
                                .map(each -> named.get(each.name()))
                                .map(body -> body == null ? 0L : body.id())
                                .toArray(Long[]::new))
                .setParameter("demo", demo)
                .setParameter("now", clock.instant())
                .executeUpdate();
    }

    /** A buyer met before without what it belongs to may be told of it later. */
    private void place(Collection<BuyingParty> all) {
        List<BuyingParty> children =
                all.stream().filter(each -> each.parent() != null).toList();
        if (children.isEmpty()) {
            return;
        }
        List<Long> placed = Rows.ids(entities.createNativeQuery(PLACE)
                .setParameter("keys", texts(children, BuyingParty::key))
                .setParameter("parents", texts(children, Buyers::parentKey)));
        tree.retell(placed);
    }

    private Map<String, Long> ids(Collection<String> keys) {
        Map<String, Long> ids = new HashMap<>();
        Rows.of(entities.createNativeQuery("select key, id from buyer where key = any (:keys)")
                        .setParameter("keys", keys.toArray(String[]::new)))
                .forEach(row -> ids.put((String) row[0], ((Number) row[1]).longValue()));
        return ids;
    }

    private static String parentKey(BuyingParty party) {
        BuyingParty parent = party.parent();
        return parent == null ? "" : parent.key();
    }

    private static String[] texts(List<BuyingParty> parties, Function<BuyingParty, String> text) {
        return parties.stream().map(text).toArray(String[]::new);
    }
}
