package id.suluh.procurement.reply;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

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
                "ocid = ?1 and flag = ?2 and side = ?3 and coalesce(bodyId, supplierId) = ?4 order by number desc",
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
                                "from FlagReply r where r.bodyId in ?1 and r.number = (select max(o.number) from FlagReply o"
                                        + " where o.ocid = r.ocid and o.flag = r.flag and o.bodyId = r.bodyId)"
                                        + " order by r.said desc",
                                bodyIds)
                        .page(0, limit)
                        .list();
    }

    /** Everything these bodies said something about. */
    Set<FlagSpot> answered(Collection<Long> bodyIds) {
        return bodyIds.isEmpty()
                ? Set.of()
                : new HashSet<>(getEntityManager()
                        .createQuery(
                                "select distinct new id.suluh.procurement.reply.FlagSpot(r.ocid, r.flag)"
                                        + " from FlagReply r where r.bodyId in ?1",
                                FlagSpot.class)
                        .setParameter(1, bodyIds)
                        .getResultList());
    }

    /** What waits for a moderator, oldest first. */
    List<FlagReply> waiting(int limit) {
        return find("state = 'waiting' order by said").page(0, limit).list();
    }

    /** What a moderator or the portal decided, the newest decision first. */
    List<FlagReply> settled(int limit) {
        return find("settled is not null order by settled desc").page(0, limit).list();
    }

    /** All versions of the same speaker about the same flag that anyone may read. */
    List<FlagReply> published(FlagReply reply) {
        return list(
                "ocid = ?1 and flag = ?2 and side = ?3 and coalesce(bodyId, supplierId) = ?4 and state = 'published'",
                reply.spot().ocid(),
                reply.spot().flag(),
                reply.side().code(),
                reply.speakerId());
    }

    Optional<FlagReply> byCode(String code) {
        return find("code", code).firstResultOptional();
    }
}
