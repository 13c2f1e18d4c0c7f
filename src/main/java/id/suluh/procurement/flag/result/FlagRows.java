package id.suluh.procurement.flag.result;

import id.suluh.procurement.flag.FlagFigures;
import id.suluh.procurement.flag.FlagGroup;
import id.suluh.procurement.flag.FlaggedOrganization;
import id.suluh.search.Kind;
import id.suluh.search.SearchOutbox;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The tables of results, written a page of processes at a time. */
@ApplicationScoped
@Transactional
class FlagRows {
    /** The lock of imports: the version of a process grows here too, and an import reads it before it writes the next. */
    private static final long IMPORT_LOCK = 0x0cd5_0001L;

    private final EntityManager entities;
    private final SearchOutbox outbox;
    private final FlagTallies owners;
    private final OrganizationRows organizations;
    private final Clock clock;

    FlagRows(
            EntityManager entities,
            SearchOutbox outbox,
            FlagTallies owners,
            OrganizationRows organizations,
            Clock clock) {
        this.entities = entities;
        this.owners = owners;
        this.organizations = organizations;
        this.outbox = outbox;
        this.clock = clock;
    }

    long start(String rules) {
        Object id = entities.createNativeQuery(
                        "insert into flag_run (started_at, rules) values (:now, :rules) returning id")
                .setParameter("now", clock.instant())
                .setParameter("rules", rules)
                .getSingleResult();
        return ((Number) id).longValue();
    }

    /** Groups and organisations of one of the two worlds, in the place of those of the run before. */
    void replace(boolean demo, FlagFigures figures) {
        for (String table : List.of("flag_group", "flag_organization")) {
            entities.createNativeQuery("delete from " + table + " where demo = :demo")
                    .setParameter("demo", demo)
                    .executeUpdate();
        }
        List<FlagGroup> groups = figures.groups();
        entities.createNativeQuery(
                        "insert into flag_group (demo, code, peers, size, first_quartile, third_quartile, fence)"
                                + " select :demo, t.code, t.peers, t.size, t.q1, t.q3, t.fence"
                                + " from unnest(:codes, :peers, :sizes, :q1, :q3, :fences) as t (code, peers, size, q1, q3, fence)")
                .setParameter("demo", demo)
                .setParameter("codes", groups.stream().map(FlagGroup::code).toArray(String[]::new))
                .setParameter("peers", groups.stream().map(FlagGroup::key).toArray(String[]::new))
                .setParameter("sizes", groups.stream().map(FlagGroup::size).toArray(Long[]::new))
                .setParameter("q1", groups.stream().map(FlagGroup::first).toArray(Double[]::new))
                .setParameter("q3", groups.stream().map(FlagGroup::third).toArray(Double[]::new))
                .setParameter("fences", groups.stream().map(FlagGroup::limit).toArray(Double[]::new))
                .executeUpdate();
        List<FlaggedOrganization> organizations = figures.organizations();
        entities.createNativeQuery("insert into flag_organization (demo, code, role, party_id, value)"
                        + " select :demo, t.code, t.role, t.party, t.value"
                        + " from unnest(:codes, :roles, :parties, :values) as t (code, role, party, value)")
                .setParameter("demo", demo)
                .setParameter(
                        "codes",
                        organizations.stream().map(FlaggedOrganization::code).toArray(String[]::new))
                .setParameter(
                        "roles",
                        organizations.stream().map(FlaggedOrganization::role).toArray(String[]::new))
                .setParameter(
                        "parties",
                        organizations.stream().map(FlaggedOrganization::id).toArray(String[]::new))
                .setParameter(
                        "values",
                        organizations.stream().map(FlaggedOrganization::value).toArray(Double[]::new))
                .executeUpdate();
    }

    private record Stored(UUID fingerprint, String flagged) {}

    /**
     * Writes those results that are new or changed.
     *
     * @return how many
     */
    int save(long run, String rules, List<Judged> judged) {
        Map<Long, Stored> stored = stored(judged);
        List<Judged> changed = judged.stream()
                .filter(each -> {
                    Stored before = stored.get(each.process());
                    return before == null || !before.fingerprint().equals(each.fingerprint());
                })
                .toList();
        if (changed.isEmpty()) {
            return 0;
        }
        Long[] otherwise = changed.stream()
                .filter(each -> {
                    Stored before = stored.get(each.process());
                    return !each.flagged().equals(before == null ? "" : before.flagged());
                })
                .map(Judged::process)
                .toArray(Long[]::new);
        if (otherwise.length > 0) {
            announce(otherwise);
        }
        write(run, rules, changed);
        return changed.size();
    }

    private Map<Long, Stored> stored(List<Judged> judged) {
        Map<Long, Stored> stored = new HashMap<>();
        for (Object row : entities.createNativeQuery("select process_id, cast(fingerprint as text),"
                        + " array_to_string(flagged, ',') from process_flags where process_id = any (:ids)")
                .setParameter("ids", ids(judged))
                .getResultList()) {
            Object[] columns = (Object[]) row;
            stored.put(((Number) columns[0]).longValue(), new Stored(UUID.fromString((String) columns[1]), (String)
                    columns[2]));
        }
        return stored;
    }

    /** Search is told of processes that other flags hold of than before. */
    private void announce(Long[] processes) {
        entities.createNativeQuery("select 1 from pg_advisory_xact_lock(:key)")
                .setParameter("key", IMPORT_LOCK)
                .getResultList();
        Map<String, Long> versions = new HashMap<>();
        for (Object row : entities.createNativeQuery("update contracting_process set version = version + 1"
                        + " where id = any (:ids) returning ocid, version")
                .setParameter("ids", processes)
                .getResultList()) {
            Object[] columns = (Object[]) row;
            versions.put((String) columns[0], ((Number) columns[1]).longValue());
        }
        if (!versions.isEmpty()) {
            outbox.changed(Kind.CONTRACT, versions);
        }
    }

    private void write(long run, String rules, List<Judged> changed) {
        entities.createNativeQuery(
                        "insert into process_flags (process_id, run_id, computed_at, rules, fingerprint, flagged,"
                                + " clear, results) select p.id, :run, :now, :rules, cast(t.fingerprint as uuid),"
                                + " string_to_array(t.flagged, ','), string_to_array(t.clear, ','), cast(t.results as jsonb)"
                                + " from unnest(:ids, :prints, :flagged, :clear, :results) as t (id, fingerprint, flagged, clear, results)"
                                + " join contracting_process p on p.id = t.id"
                                + " on conflict (process_id) do update set run_id = excluded.run_id, computed_at = excluded.computed_at,"
                                + " rules = excluded.rules, fingerprint = excluded.fingerprint, flagged = excluded.flagged,"
                                + " clear = excluded.clear, results = excluded.results")
                .setParameter("run", run)
                .setParameter("now", clock.instant())
                .setParameter("rules", rules)
                .setParameter("ids", ids(changed))
                .setParameter(
                        "prints",
                        changed.stream()
                                .map(each -> each.fingerprint().toString())
                                .toArray(String[]::new))
                .setParameter("flagged", changed.stream().map(Judged::flagged).toArray(String[]::new))
                .setParameter("clear", changed.stream().map(Judged::clear).toArray(String[]::new))
                .setParameter("results", changed.stream().map(Judged::json).toArray(String[]::new))
                .executeUpdate();
    }

    private static Long[] ids(Collection<Judged> judged) {
        return judged.stream().map(Judged::process).toArray(Long[]::new);
    }

    /** The run is whole: its counts take the place of those before, and what is no longer public loses its results. */
    void finish(long run, long processes, long changed, Tallies tallies) {
        entities.createNativeQuery("delete from flag_count").executeUpdate();
        entities.createNativeQuery("delete from process_flags f using contracting_process p"
                        + " where p.id = f.process_id and p.visibility <> 'public'")
                .executeUpdate();
        owners.recountAll();
        organizations.resolve();
        List<Map.Entry<Tallies.Part, Long>> counts = tallies.counts();
        entities.createNativeQuery(
                        "insert into flag_count (run_id, demo, code, publisher, method, verdict, gap, processes)"
                                + " select :run, t.demo, t.code, t.publisher, t.method, t.verdict, t.gap, t.processes"
                                + " from unnest(:demo, :codes, :publishers, :methods, :verdicts, :gaps, :counts)"
                                + " as t (demo, code, publisher, method, verdict, gap, processes)")
                .setParameter("run", run)
                .setParameter(
                        "demo",
                        counts.stream().map(each -> each.getKey().demo()).toArray(Boolean[]::new))
                .setParameter(
                        "codes",
                        counts.stream().map(each -> each.getKey().code()).toArray(String[]::new))
                .setParameter(
                        "publishers",
                        counts.stream().map(each -> each.getKey().publisher()).toArray(String[]::new))
                .setParameter(
                        "methods",
                        counts.stream().map(each -> each.getKey().method()).toArray(String[]::new))
                .setParameter(
                        "verdicts",
                        counts.stream()
                                .map(each -> ResultJson.code(each.getKey().verdict()))
                                .toArray(String[]::new))
                .setParameter(
                        "gaps",
                        counts.stream().map(each -> each.getKey().reason()).toArray(String[]::new))
                .setParameter("counts", counts.stream().map(Map.Entry::getValue).toArray(Long[]::new))
                .executeUpdate();
        entities.createNativeQuery("update flag_run set finished_at = :now, processes = :processes, changed = :changed"
                        + " where id = :run")
                .setParameter("now", clock.instant())
                .setParameter("processes", processes)
                .setParameter("changed", changed)
                .setParameter("run", run)
                .executeUpdate();
    }
}
