package id.suluh.procurement.flag.result;

import id.suluh.procurement.flag.FlagBook;
import id.suluh.procurement.flag.FlagDefinition;
import id.suluh.procurement.flag.Gap;
import id.suluh.procurement.flag.result.FlagCoverage.Counts;
import id.suluh.procurement.flag.result.FlagCoverage.Reason;
import id.suluh.web.Language;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Of how many processes each flag could be computed, as the last run counted. */
@ApplicationScoped
@Transactional
class Coverages {
    /** The fictional world may have been taken away since it was counted. */
    private static final String STANDING =
            "(not demo or exists (select 1 from contracting_process where demo and visibility = 'public'))";

    private final EntityManager entities;

    Coverages(EntityManager entities) {
        this.entities = entities;
    }

    /** Every flag, over all processes. */
    List<FlagCoverage> all(Language language) {
        Map<String, Counts> totals = new HashMap<>();
        for (Object row : entities.createNativeQuery("select code, verdict, sum(processes) from flag_count where "
                        + STANDING + " group by code, verdict")
                .getResultList()) {
            Object[] columns = (Object[]) row;
            totals.merge((String) columns[0], counts("", columns[1], columns[2]), Coverages::sum);
        }
        return FlagBook.standard().all().stream()
                .map(definition -> new FlagCoverage(
                        definition,
                        language,
                        totals.getOrDefault(definition.code(), new Counts("", 0, 0, 0)),
                        List.of(),
                        List.of(),
                        List.of(),
                        Map.of()))
                .toList();
    }

    /** One flag with its parts and reasons. */
    FlagCoverage one(FlagDefinition definition, Language language) {
        Map<String, Counts> methods = new HashMap<>();
        Map<String, Counts> publishers = new HashMap<>();
        Map<Gap, Long> gaps = new HashMap<>();
        for (Object row : entities.createNativeQuery(
                        "select publisher, method, verdict, gap, sum(processes) from flag_count where code = :code and "
                                + STANDING
                                + " group by publisher, method, verdict, gap")
                .setParameter("code", definition.code())
                .getResultList()) {
            Object[] columns = (Object[]) row;
            String publisher = (String) columns[0];
            String method = (String) columns[1];
            publishers.merge(publisher, counts(publisher, columns[2], columns[4]), Coverages::sum);
            methods.merge(method, counts(method, columns[2], columns[4]), Coverages::sum);
            String gap = (String) columns[3];
            if (!gap.isEmpty()) {
                gaps.merge(Gap.valueOf(gap), ((Number) columns[4]).longValue(), Long::sum);
            }
        }
        return new FlagCoverage(
                definition,
                language,
                methods.values().stream().reduce(new Counts("", 0, 0, 0), Coverages::sum),
                largestFirst(methods),
                largestFirst(publishers),
                gaps.entrySet().stream()
                        .map(each -> new Reason(each.getKey(), each.getValue()))
                        .sorted(Comparator.comparing(Reason::processes)
                                .reversed()
                                .thenComparing(Reason::gap))
                        .toList(),
                sources(publishers.keySet()));
    }

    /** Of each publisher, the source its first process came from; a publisher without one is absent. */
    private Map<String, String> sources(Collection<String> publishers) {
        Map<String, String> sources = new HashMap<>();
        for (Object row : entities.createNativeQuery("select t.prefix, d.source from unnest(:prefixes) as t (prefix)"
                        + " cross join lateral (select p.id, p.ocid from contracting_process p"
                        + " where p.ocid >= t.prefix and p.visibility = 'public' order by p.ocid limit 1) p"
                        + " cross join lateral (select s.data_source_id as source from ocds_release r"
                        + " join import_source s on s.id = r.source_id where r.process_id = p.id"
                        + " and s.data_source_id is not null order by r.id desc limit 1) d"
                        + " where t.prefix <> '' and starts_with(p.ocid, t.prefix)")
                .setParameter("prefixes", publishers.toArray(String[]::new))
                .getResultList()) {
            Object[] columns = (Object[]) row;
            sources.put((String) columns[0], "/sources/" + columns[1]);
        }
        return sources;
    }

    /** The newest whole run; none before the first. */
    List<LastRun> lastRun() {
        List<?> rows = entities.createNativeQuery(
                        "select finished_at, rules, processes from flag_run where finished_at is not null order by id desc limit 1")
                .getResultList();
        return rows.stream()
                .map(row -> {
                    Object[] columns = (Object[]) row;
                    Instant finished =
                            columns[0] instanceof OffsetDateTime moment ? moment.toInstant() : (Instant) columns[0];
                    return new LastRun(finished, (String) columns[1], ((Number) columns[2]).longValue());
                })
                .toList();
    }

    private static List<Counts> largestFirst(Map<String, Counts> parts) {
        return parts.values().stream()
                .sorted(Comparator.comparing(Counts::all).reversed().thenComparing(Counts::name))
                .toList();
    }

    private static Counts counts(String name, Object verdict, Object processes) {
        long count = ((Number) processes).longValue();
        return new Counts(
                name,
                verdict.equals("flagged") ? count : 0,
                verdict.equals("clear") ? count : 0,
                verdict.equals("not_computable") ? count : 0);
    }

    private static Counts sum(Counts one, Counts other) {
        return new Counts(
                one.name(),
                one.flagged() + other.flagged(),
                one.clear() + other.clear(),
                one.notComputable() + other.notComputable());
    }
}
