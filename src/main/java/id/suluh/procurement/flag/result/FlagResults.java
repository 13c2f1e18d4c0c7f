package id.suluh.procurement.flag.result;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What other features may ask about red flags. Only of processes that anyone may see, and as the last run found them. */
@ApplicationScoped
@Transactional
public class FlagResults {
    /** Before the first whole run there is nothing to say as of when. */
    private static final String TALLY = "select t.code, t.flagged, t.clear, r.finished_at from flag_tally t"
            + " cross join (select finished_at from flag_run where finished_at is not null order by id desc limit 1) r"
            + " where t.owner_kind = :kind and t.owner_id = :owner order by t.code";

    private final EntityManager entities;

    FlagResults(EntityManager entities) {
        this.entities = entities;
    }

    /**
     * A flag over some processes. For all others of them it is not computable.
     *
     * @param code its words are in {@code FlagBook}, its page is {@code /flags/CODE}
     * @param asOf when the run ended that computed it
     */
    public record Tally(String code, long flagged, long clear, Instant asOf) {
        /** How many of those it could be computed for it holds of. */
        public BigDecimal share() {
            return FlagResults.share(flagged, flagged + clear);
        }
    }

    static BigDecimal share(long part, long whole) {
        return whole == 0
                ? BigDecimal.ZERO
                : BigDecimal.valueOf(part).divide(BigDecimal.valueOf(whole), MathContext.DECIMAL32);
    }

    /** A flag that holds of an organisation over all its processes: {@code role} is Buyer, ProcuringEntity or Tenderer. */
    public record OrganizationFlag(String code, String role, String partyId, double value) {}

    /** Codes of the flags that hold of these processes, by internal key; those without a flag are absent. */
    public Map<Long, List<String>> flagged(Collection<Long> processes) {
        Map<Long, List<String>> flagged = new HashMap<>();
        for (Object row : entities.createNativeQuery(
                        "select f.process_id, array_to_string(f.flagged, ',') from process_flags f"
                                + " join contracting_process p on p.id = f.process_id"
                                + " where f.process_id = any (:ids) and p.visibility = 'public' and f.flagged <> '{}'")
                .setParameter("ids", processes.toArray(Long[]::new))
                .getResultList()) {
            Object[] columns = (Object[]) row;
            flagged.put(((Number) columns[0]).longValue(), Arrays.asList(((String) columns[1]).split(",", -1)));
        }
        return flagged;
    }

    /** Flags over all processes of a body, by its internal key; in order of code. */
    public List<Tally> ofBody(long bodyId) {
        return tallies(TallyOwner.BODY, bodyId);
    }

    /** Flags over all processes of a buying unit, by its internal key; in order of code. */
    public List<Tally> ofBuyer(long buyer) {
        return tallies(TallyOwner.BUYER, buyer);
    }

    /** Flags over all processes a supplier won, by its internal key; in order of code. */
    public List<Tally> wonBy(long supplier) {
        return tallies(TallyOwner.SUPPLIER, supplier);
    }

    private List<Tally> tallies(TallyOwner kind, long owner) {
        List<?> rows = entities.createNativeQuery(TALLY)
                .setParameter("kind", kind.code())
                .setParameter("owner", owner)
                .getResultList();
        return rows.stream()
                .map(row -> {
                    Object[] columns = (Object[]) row;
                    return new Tally(
                            (String) columns[0],
                            ((Number) columns[1]).longValue(),
                            ((Number) columns[2]).longValue(),
                            columns[3] instanceof OffsetDateTime moment ? moment.toInstant() : (Instant) columns[3]);
                })
                .toList();
    }

    /** Flags that hold of organisations themselves, by the ids that processes name them by. */
    public List<OrganizationFlag> ofOrganizations(Collection<String> partyIds) {
        List<?> rows = entities.createNativeQuery("select code, role, party_id, value from flag_organization"
                        + " where party_id = any (:ids) order by code, role, party_id")
                .setParameter("ids", partyIds.toArray(String[]::new))
                .getResultList();
        return rows.stream()
                .map(row -> {
                    Object[] columns = (Object[]) row;
                    return new OrganizationFlag(
                            (String) columns[0],
                            (String) columns[1],
                            (String) columns[2],
                            ((Number) columns[3]).doubleValue());
                })
                .toList();
    }
}
