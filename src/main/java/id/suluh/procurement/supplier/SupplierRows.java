package id.suluh.procurement.supplier;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.suluh.procurement.supplier.SupplierResolution.Link;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What a batch writes of its suppliers: one statement for each table, the rows as one JSON text. */
@ApplicationScoped
class SupplierRows {
    /** Any number no other advisory lock of the portal uses: "supplier" on a telephone's keys. */
    private static final long LOCK = 78_775_437L;

    private static final int LONGEST_NAME = 300;

    private final EntityManager entities;
    private final ObjectMapper json;
    private final Clock clock;

    SupplierRows(EntityManager entities, ObjectMapper json, Clock clock) {
        this.entities = entities;
        this.json = json;
        this.clock = clock;
    }

    /** Two at a time could each bring the same supplier. Held until the transaction ends. */
    void oneAtATime() {
        entities.createNativeQuery("select 1 from (select pg_advisory_xact_lock(:lock)) locked")
                .setParameter("lock", LOCK)
                .getSingleResult();
    }

    /** The suppliers that these keys lead to, with all their keys. */
    Map<SupplierKey, Identity> known(Collection<SupplierKey> keys) {
        Map<SupplierKey, Identity> known = new HashMap<>();
        Map<Long, Identity> identities = new HashMap<>();
        for (Object row : entities.createNativeQuery("select k.scheme, k.value, k.strong, s.id, s.code from supplier s"
                        + " join supplier_key k on k.supplier_id = s.id where s.id in (select supplier_id from supplier_key"
                        + " where (scheme, value) in (select * from unnest(:schemes, :values)))")
                .setParameter("schemes", keys.stream().map(SupplierKey::scheme).toArray(String[]::new))
                .setParameter("values", keys.stream().map(SupplierKey::value).toArray(String[]::new))
                .getResultList()) {
            Object[] columns = (Object[]) row;
            long id = ((Number) columns[3]).longValue();
            known.put(
                    new SupplierKey((String) columns[0], (String) columns[1], (Boolean) columns[2]),
                    identities.computeIfAbsent(id, first -> Identity.stored(first, (String) columns[4])));
        }
        return known;
    }

    private record NewSupplier(String code, String name, boolean demo) {}

    void add(Collection<Identity> brought, boolean demo) {
        write(
                "insert into supplier (code, name, demo, changed_at) select code, name, demo, :now"
                        + " from jsonb_to_recordset(cast(:rows as jsonb)) as r (code text, name text, demo boolean)",
                brought.stream()
                        .map(each -> new NewSupplier(each.code(), cut(each.name()), demo))
                        .toList(),
                clock.instant());
    }

    private record NewKey(String code, String scheme, String value, boolean strong) {}

    void addKeys(Collection<Identity> all) {
        write(
                "insert into supplier_key (scheme, value, supplier_id, strong) select r.scheme, r.value, s.id, r.strong"
                        + " from jsonb_to_recordset(cast(:rows as jsonb)) as r (code text, scheme text, value text, strong boolean)"
                        + " join supplier s on s.code = r.code on conflict do nothing",
                all.stream()
                        .flatMap(each -> each.added().stream()
                                .map(key -> new NewKey(each.code(), key.scheme(), key.value(), key.strong())))
                        .toList(),
                null);
    }

    private record NewName(String code, String spelling, String core) {}

    /**
     * Adds spellings.
     *
     * @return codes of suppliers that have a new one
     */
    List<String> addNames(Collection<ResolvedParty> parties) {
        List<NewName> names = parties.stream()
                .map(each -> new NewName(
                        each.supplier().code(),
                        cut(each.party().name()),
                        cut(SupplierName.core(each.party().name()))))
                .distinct()
                .toList();
        List<String> codes = new ArrayList<>();
        for (Object code : entities.createNativeQuery(
                        "with added as (insert into supplier_name (supplier_id, spelling, core) select s.id, r.spelling, r.core"
                                + " from jsonb_to_recordset(cast(:rows as jsonb)) as r (code text, spelling text, core text)"
                                + " join supplier s on s.code = r.code on conflict do nothing returning supplier_id)"
                                + " select distinct s.code from added join supplier s on s.id = added.supplier_id")
                .setParameter("rows", json(names))
                .getResultList()) {
            codes.add((String) code);
        }
        return codes;
    }

    private record NewParty(
            long process,
            String code,
            @Nullable String party,
            String name,
            boolean supplies,
            boolean tenders,
            int awards,
            @Nullable String amount,
            @Nullable String currency,
            boolean joint,
            @Nullable String bid,
            @Nullable String bidCurrency,
            @Nullable Integer bidders) {
        static NewParty of(ResolvedParty resolved, @Nullable Integer bidders) {
            Participant party = resolved.party();
            return new NewParty(
                    resolved.process().process(),
                    resolved.supplier().code(),
                    party.party(),
                    cut(party.name()),
                    party.supplies(),
                    party.tenders(),
                    party.awards(),
                    party.amount() == null ? null : party.amount().amount().toPlainString(),
                    party.amount() == null ? null : party.amount().currency(),
                    party.joint(),
                    party.bid() == null ? null : party.bid().amount().toPlainString(),
                    party.bid() == null ? null : party.bid().currency(),
                    bidders);
        }
    }

    /** Writes the parties of these processes, in place of those they had. */
    void replaceParties(Collection<Long> processes, Collection<ResolvedParty> parties) {
        Map<Long, @Nullable Integer> bidders = new HashMap<>();
        for (ResolvedParty each : parties) {
            if (!bidders.containsKey(each.process().process())) {
                bidders.put(
                        each.process().process(),
                        Participants.bidders(each.process().compiled()));
            }
        }
        entities.createNativeQuery(
                        "delete from process_supplier p using unnest(:processes) as changed (id) where p.process_id = changed.id")
                .setParameter("processes", processes.toArray(Long[]::new))
                .executeUpdate();
        write(
                "insert into process_supplier (process_id, supplier_id, own_id, party_id, name, roles, awards, amount, currency,"
                        + " joint, bid, bid_currency, bidders) select r.process, coalesce(s.head_id, s.id), s.id, r.party, r.name,"
                        + " array_remove(array[case when r.supplies then 'supplier' end, case when r.tenders then 'tenderer' end], null),"
                        + " r.awards, r.amount, r.currency, r.joint, r.bid, r.\"bidCurrency\", r.bidders"
                        + " from jsonb_to_recordset(cast(:rows as jsonb)) as r (process bigint, code text, party text, name text,"
                        + " supplies boolean, tenders boolean, awards int, amount numeric, currency text, joint boolean, bid numeric,"
                        + " \"bidCurrency\" text, bidders int) join supplier s on s.code = r.code",
                parties.stream()
                        .map(each ->
                                NewParty.of(each, bidders.get(each.process().process())))
                        .toList(),
                null);
    }

    private record NewLink(String one, String other, String evidence) {}

    /** Notes that keys of one party lead to two suppliers; what was noted of a pair is not noted again. */
    void addLinks(Collection<Link> links) {
        write(
                "insert into supplier_decision (kind, one_id, other_id, at, actor, evidence)"
                        + " select 'same_key', one.id, other.id, :now, 'system:suppliers', r.evidence"
                        + " from jsonb_to_recordset(cast(:rows as jsonb)) as r (one text, other text, evidence text)"
                        + " join supplier one on one.code = r.one join supplier other on other.code = r.other on conflict do nothing",
                links.stream()
                        .map(link -> new NewLink(
                                link.one().code(),
                                link.other().code(),
                                link.key().scheme() + ' ' + link.key().value()))
                        .toList(),
                clock.instant());
    }

    /**
     * Counts up the versions of suppliers that changed, and of those they are merged into, which show what they hold.
     *
     * @param demo whether only the fictional world names them; a real process makes them real
     * @return the new versions by code
     */
    Map<String, Long> touch(Collection<String> codes, boolean demo) {
        if (codes.isEmpty()) {
            return Map.of();
        }
        return versions(entities.createNativeQuery(
                        "update supplier set version = version + 1, changed_at = :now, demo = demo and :demo, visibility ="
                                + " case when visibility = 'private' then 'public' else visibility end where id in"
                                + " (select unnest(array[id, head_id]) from supplier where code = any (:codes)) returning code, version")
                .setParameter("now", clock.instant())
                .setParameter("demo", demo)
                .setParameter("codes", codes.toArray(String[]::new)));
    }

    /**
     * Takes away the suppliers of the fictional world that no process names any more.
     *
     * @return their versions by code, as of something that is gone
     */
    Map<String, Long> removeDemo() {
        return versions(entities.createNativeQuery(
                "delete from supplier where demo and not exists (select from process_supplier p"
                        + " where supplier.id in (p.supplier_id, p.own_id)) returning code, version + 1"));
    }

    /**
     * Hides suppliers that no public process names any more, and shows those that one names again.
     *
     * @return their new versions by code
     */
    Map<String, Long> showWhoIsNamed() {
        return versions(entities.createNativeQuery(
                        "with named as (select s.id, exists (select from process_supplier ps"
                                + " join contracting_process p on p.id = ps.process_id and p.visibility = 'public'"
                                + " where s.id in (ps.supplier_id, ps.own_id)) as is_named from supplier s)"
                                + " update supplier set visibility = case when n.is_named then 'public' else 'private' end,"
                                + " version = version + 1, changed_at = :now from named n where n.id = supplier.id"
                                + " and supplier.visibility = case when n.is_named then 'private' else 'public' end returning code, version")
                .setParameter("now", clock.instant()));
    }

    private static Map<String, Long> versions(Query returning) {
        Map<String, Long> versions = new HashMap<>();
        for (Object row : returning.getResultList()) {
            Object[] columns = (Object[]) row;
            versions.put((String) columns[0], ((Number) columns[1]).longValue());
        }
        return versions;
    }

    private void write(String sql, Collection<?> rows, @Nullable Object now) {
        if (rows.isEmpty()) {
            return;
        }
        Query query = entities.createNativeQuery(sql).setParameter("rows", json(rows));
        if (now != null) {
            query.setParameter("now", now);
        }
        query.executeUpdate();
    }

    private String json(Object rows) {
        try {
            return json.writeValueAsString(rows);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("rows of texts and numbers could not be written", impossible);
        }
    }

    private static String cut(String text) {
        String name = Objects.requireNonNull(text);
        return name.length() <= LONGEST_NAME ? name : name.substring(0, LONGEST_NAME);
    }
}
