package id.suluh.procurement.reply;

import id.suluh.platform.error.NotFound;
import id.suluh.procurement.flag.FlagCase;
import id.suluh.procurement.flag.FlagPass;
import id.suluh.procurement.flag.ProcessFlag;
import id.suluh.procurement.ocds.JsonTree;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Collection;
import java.util.List;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/** Which flags hold for which contracts. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class FlaggedContracts {
    /** As many as a page can hold; the newest first. */
    private static final int NEWEST = 500;

    private static final String ROW =
            "select p.ocid, p.title, p.body_id, case when f.process_id is null then cast(p.compiled as text) end,"
                    + " array_to_string(f.flagged, ',') from contracting_process p"
                    + " left join process_flags f on f.process_id = p.id where p.visibility = 'public'";

    private final EntityManager entities;

    FlaggedContracts(EntityManager entities) {
        this.entities = entities;
    }

    /**
     * The contract, flagged or not.
     *
     * @throws NotFound when there is none that anyone may see
     */
    FlaggedContract get(String ocid) {
        return entities
                .unwrap(Session.class)
                .createNativeQuery(ROW + " and p.ocid = ?1", Object[].class)
                .setParameter(1, ocid)
                .getResultList()
                .stream()
                .map(FlaggedContracts::read)
                .findFirst()
                .orElseThrow(() -> new NotFound("no contracting process " + ocid));
    }

    /** Internal key of the body that buys; null when it is none known here. */
    @Nullable
    Long buyer(String ocid) {
        return entities.unwrap(Session.class)
                .createNativeQuery(
                        "select body_id from contracting_process where ocid = ?1 and body_id is not null", Long.class)
                .setParameter(1, ocid)
                .getResultStream()
                .findFirst()
                .orElse(null);
    }

    /** The newest of these bodies for which any flag holds. */
    List<FlaggedContract> of(Collection<Long> bodyIds) {
        return entities
                .unwrap(Session.class)
                .createNativeQuery(
                        ROW + " and p.body_id = any (?1) and f.flagged is distinct from '{}'"
                                + " order by p.date desc nulls last, p.id desc",
                        Object[].class)
                .setParameter(1, bodyIds.toArray(Long[]::new))
                .setMaxResults(NEWEST)
                .getResultList()
                .stream()
                .map(FlaggedContracts::read)
                .filter(each -> !each.flags().isEmpty())
                .toList();
    }

    private static FlaggedContract read(Object[] row) {
        @Nullable Number body = (Number) row[2];
        return new FlaggedContract(
                (String) row[0],
                (String) row[1],
                body == null ? null : body.longValue(),
                flags((String) row[3], (String) row[4]));
    }

    /** As the last run found them; before any, those that the process alone tells. */
    private static List<String> flags(@Nullable String compiled, @Nullable String stored) {
        if (compiled == null) {
            return stored == null || stored.isEmpty() ? List.of() : List.of(stored.split(",", -1));
        }
        return FlagPass.alone(FlagCase.of(JsonTree.stored(compiled))).stream()
                .filter(ProcessFlag::flagged)
                .map(ProcessFlag::code)
                .toList();
    }
}
