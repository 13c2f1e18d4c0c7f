package id.suluh.procurement.flag.result;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

/**
 * Counts flags over the processes of bodies, buying units and suppliers, so that a page reads a few rows however many processes there are.
 * Only processes that anyone may see are counted; one that is hidden or undone later leaves the counts with the next run, which follows at
 * once, and sooner where its body is looked at anew.
 */
@ApplicationScoped
@Transactional
public class FlagTallies {
    /** Held while counts are written, as a run and a merge may come together. */
    private static final long TALLY_LOCK = 0x0f1a_0002L;

    private static final String COUNT =
            "insert into flag_tally (owner_kind, owner_id, code, flagged, clear) select :kind, o.owner, told.code,"
                    + " count(*) filter (where told.holds), count(*) filter (where not told.holds) from (%s) o"
                    + " join contracting_process p on p.id = o.process and p.visibility = 'public'"
                    + " join process_flags f on f.process_id = p.id cross join lateral"
                    + " (select unnest(f.flagged) as code, true as holds union all select unnest(f.clear), false) as told"
                    + " group by o.owner, told.code";

    private final EntityManager entities;

    FlagTallies(EntityManager entities) {
        this.entities = entities;
    }

    /** Counts again for owners that won or lost processes otherwise than by an import: by a merge, or when another body answers. */
    public void recount(TallyOwner kind, Long... owners) {
        oneAtATime();
        entities.createNativeQuery("delete from flag_tally where owner_kind = :kind and owner_id = any (:owners)")
                .setParameter("kind", kind.code())
                .setParameter("owners", owners)
                .executeUpdate();
        entities.createNativeQuery(
                        COUNT.formatted("select * from (" + kind.owned() + ") a where owner = any (:owners)"))
                .setParameter("kind", kind.code())
                .setParameter("owners", owners)
                .executeUpdate();
    }

    /** Counts for everybody. */
    void recountAll() {
        oneAtATime();
        entities.createNativeQuery("delete from flag_tally").executeUpdate();
        for (TallyOwner kind : TallyOwner.values()) {
            entities.createNativeQuery(COUNT.formatted(kind.owned()))
                    .setParameter("kind", kind.code())
                    .executeUpdate();
        }
    }

    private void oneAtATime() {
        entities.createNativeQuery("select 1 from pg_advisory_xact_lock(:key)")
                .setParameter("key", TALLY_LOCK)
                .getResultList();
    }
}
