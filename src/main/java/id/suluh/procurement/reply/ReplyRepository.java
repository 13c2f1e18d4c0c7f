package id.suluh.procurement.reply;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Versions of replies in the database. */
@ApplicationScoped
class ReplyRepository implements PanacheRepository<FlagReply> {
    /** What anyone may see of a contract, the trace of what was withdrawn included; of each speaker the newest first. */
    List<FlagReply> seen(String ocid) {
        return list(
                "ocid = ?1 and state in ('published', 'withdrawn') order by flag, side, speaker, number desc", ocid);
    }

    /** All that was said by one speaker about one flag, newest first. */
    List<FlagReply> thread(FlagSpot spot, Speaker speaker) {
        return list(
                "ocid = ?1 and flag = ?2 and side = ?3 and bodyId = ?4 order by number desc",
                spot.ocid(),
                spot.flag(),
                speaker.side().code(),
                speaker.id());
    }

    /** While the transaction lasts, nobody else can say anything about that contract. */
    void lock(FlagSpot spot) {
        getEntityManager()
                .createNativeQuery(
                        "select 1 from (select pg_advisory_xact_lock(hashtextextended('flag_reply ' || ?1, 0))) as locked")
                .setParameter(1, spot.ocid())
                .getSingleResult();
    }

    /** The newest version of each reply of these bodies. */
    List<FlagReply> newestOf(Collection<Long> bodyIds, int limit) {
        return bodyIds.isEmpty()
                ? List.of()
                : find(
                                "bodyId in ?1 and number = (select max(o.number) from FlagReply o where o.ocid = ocid"
                                        + " and o.flag = flag and o.bodyId = bodyId) order by said desc",
                                bodyIds)
                        .page(0, limit)
                        .list();
    }

    Optional<FlagReply> byCode(String code) {
        return find("code", code).firstResultOptional();
    }
}
