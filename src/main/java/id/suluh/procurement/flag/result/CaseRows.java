package id.suluh.procurement.flag.result;

import id.suluh.body.Bodies;
import id.suluh.body.BodyRef;
import id.suluh.procurement.flag.FlagCase;
import id.suluh.procurement.flag.PlanReferences;
import id.suluh.procurement.ocds.JsonObject;
import id.suluh.procurement.ocds.JsonTree;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The public processes, a page at a time, with what flags need to know around them. */
@ApplicationScoped
@Transactional
class CaseRows {
    private final EntityManager entities;
    private final Bodies bodies;

    CaseRows(EntityManager entities, Bodies bodies) {
        this.entities = entities;
        this.bodies = bodies;
    }

    /** A process and its case. */
    record Row(long id, String ocid, FlagCase process) {}

    private record Raw(
            long id,
            String ocid,
            JsonObject compiled,
            @Nullable Long body) {}

    /**
     * The next processes in order of their keys.
     *
     * @param around whether plans and first contracts are looked up: for judging, not for seeing
     */
    List<Row> after(long id, boolean demo, int limit, boolean around) {
        List<?> found = entities.createNativeQuery(
                        "select id, ocid, cast(compiled as text), body_id from contracting_process"
                                + " where id > :id and visibility = 'public' and demo = :demo order by id limit :most")
                .setParameter("id", id)
                .setParameter("demo", demo)
                .setParameter("most", limit)
                .getResultList();
        // Most of the time goes into reading JSON, which all cores share.
        List<Raw> raws = found.parallelStream().map(CaseRows::raw).toList();
        Map<Long, BodyRef> buyers = bodies.byIds(
                raws.stream().map(Raw::body).filter(Objects::nonNull).distinct().toList());
        Map<String, JsonObject> plans = around ? plans(raws) : Map.of();
        Map<Long, JsonObject> contracts = around ? firstContracts(raws) : Map.of();
        return raws.stream()
                .map(raw -> new Row(
                        raw.id(),
                        raw.ocid(),
                        FlagCase.of(
                                raw.compiled(),
                                kind(buyers.get(raw.body())),
                                PlanReferences.of(raw.compiled()).stream()
                                        .map(plans::get)
                                        .filter(Objects::nonNull)
                                        .toList(),
                                contracts.get(raw.id()))))
                .toList();
    }

    private static Raw raw(Object row) {
        Object[] columns = (Object[]) row;
        Number body = (Number) columns[3];
        return new Raw(
                ((Number) columns[0]).longValue(),
                (String) columns[1],
                JsonTree.stored((String) columns[2]),
                body == null ? null : body.longValue());
    }

    private static String kind(@Nullable BodyRef body) {
        return body == null ? "" : body.kind().name();
    }

    private Map<String, JsonObject> plans(Collection<Raw> processes) {
        String[] named = processes.stream()
                .flatMap(each -> PlanReferences.of(each.compiled()).stream())
                .distinct()
                .toArray(String[]::new);
        return named.length == 0
                ? Map.of()
                : texts(
                                "select ocid, cast(compiled as text) from contracting_process"
                                        + " where ocid = any (:keys) and visibility = 'public'",
                                named)
                        .entrySet()
                        .stream()
                        .collect(Collectors.toMap(each -> (String) each.getKey(), Map.Entry::getValue));
    }

    /** Of contracts with amendments, the release that first told of a contract. */
    private Map<Long, JsonObject> firstContracts(Collection<Raw> processes) {
        Long[] amended = processes.stream()
                .filter(each -> each.compiled().objects("contracts").stream()
                        .anyMatch(contract -> !contract.objects("amendments").isEmpty()))
                .map(Raw::id)
                .toArray(Long[]::new);
        return amended.length == 0
                ? Map.of()
                : texts(
                                "select distinct on (process_id) process_id, cast(content as text) from ocds_release"
                                        + " where process_id = any (:keys) and 'contract' = any (tags)"
                                        + " order by process_id, release_date, id",
                                amended)
                        .entrySet()
                        .stream()
                        .collect(Collectors.toMap(each -> ((Number) each.getKey()).longValue(), Map.Entry::getValue));
    }

    private Map<Object, JsonObject> texts(String query, Object[] keys) {
        Map<Object, JsonObject> texts = new HashMap<>();
        for (Object row :
                entities.createNativeQuery(query).setParameter("keys", keys).getResultList()) {
            Object[] columns = (Object[]) row;
            texts.put(columns[0], JsonTree.stored((String) columns[1]));
        }
        return texts;
    }
}
