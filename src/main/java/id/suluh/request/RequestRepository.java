package id.suluh.request;

import id.suluh.search.RecordState;
import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.hibernate.Session;

/** Requests in the database. What is not public is found only where the name of the method says so. */
@ApplicationScoped
class RequestRepository implements PanacheRepository<InformationRequest> {
    Optional<InformationRequest> published(String number) {
        return find("number = ?1 and visibility = 'public'", number).firstResultOptional();
    }

    /** Whatever its visibility. */
    Optional<InformationRequest> numbered(String number) {
        return find("number", number).firstResultOptional();
    }

    /** The request of that number, held until the end of the transaction so that acts follow one another. */
    Optional<InformationRequest> held(String number) {
        return find("number", number).withLock(LockModeType.PESSIMISTIC_WRITE).firstResultOptional();
    }

    /** These, held until the end of the transaction. */
    List<InformationRequest> held(Collection<Long> ids) {
        return find("id in ?1 order by id", ids)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    /**
     * Requests with a running clock that days off between these days may move, or without a running clock although the body has acted. A
     * month more is looked at, for an extension that could not be counted.
     */
    List<Long> countedOver(LocalDate first, LocalDate last) {
        return getEntityManager()
                .unwrap(Session.class)
                .createNativeQuery(
                        "select r.id from information_request r where r.state in ('received', 'answered') and (not exists"
                                + " (select from request_clock c where c.request_id = r.id and c.stopped is null) or exists"
                                + " (select from request_clock c where c.request_id = r.id and c.stopped is null"
                                + " and c.unit = 'working_days' and c.start < :last and c.due >= :first)) order by r.id",
                        Long.class)
                .setParameter("first", first.minusMonths(1))
                .setParameter("last", last)
                .getResultList();
    }

    List<InformationRequest> published(Collection<String> numbers) {
        return numbers.isEmpty() ? List.of() : list("number in ?1 and visibility = 'public'", numbers);
    }

    /** Whatever their visibility. */
    List<InformationRequest> numbered(Collection<String> numbers) {
        return numbers.isEmpty() ? List.of() : list("number in ?1", numbers);
    }

    List<InformationRequest> newest(int limit) {
        return find("visibility = 'public' order by filed desc nulls last, id desc")
                .page(0, limit)
                .list();
    }

    List<InformationRequest> about(String process, int limit) {
        return find("visibility = 'public' and process = ?1 order by added desc, id desc", process)
                .page(0, limit)
                .list();
    }

    List<InformationRequest> to(long bodyId, int limit) {
        return find("visibility = 'public' and bodyId = ?1 order by added desc, id desc", bodyId)
                .page(0, limit)
                .list();
    }

    /** Those with a clock that runs and ends on that day or later, the nearest end first. */
    List<InformationRequest> dueFrom(LocalDate day, int limit) {
        return find("""
                        from InformationRequest r where r.visibility = 'public'
                        and exists (select 1 from r.clocks c where c.stopped is null and c.due >= ?1)
                        order by (select min(c.due) from r.clocks c where c.stopped is null and c.due >= ?1), r.id""", day).page(0, limit).list();
    }

    /** How many requests were written for that address since then and are not confirmed. */
    long unconfirmed(String email, Instant since) {
        return getEntityManager()
                .createQuery(
                        "select count(*) from PrivateRequester p, InformationRequest r where p.requestId = r.id"
                                + " and p.confirmed is null and lower(p.email) = lower(?1) and r.added > ?2"
                                + " and r.state = 'unconfirmed'",
                        Long.class)
                .setParameter(1, email)
                .setParameter(2, since)
                .getSingleResult();
    }

    /** All that are invented or ask an invented body. */
    List<InformationRequest> toInventedBodies() {
        return getEntityManager()
                .unwrap(Session.class)
                .createNativeQuery(
                        "select * from information_request where fictional or body_id in (select id from body where fictional)",
                        InformationRequest.class)
                .getResultList();
    }

    Optional<PrivateRequester> requester(InformationRequest request) {
        return Optional.ofNullable(getEntityManager().find(PrivateRequester.class, request.id()));
    }

    /** Who holds the private link of that hash. */
    Optional<PrivateRequester> linked(byte[] hash) {
        return getEntityManager()
                .createQuery("from PrivateRequester where linkHash = ?1", PrivateRequester.class)
                .setParameter(1, hash)
                .getResultStream()
                .findFirst();
    }

    /** Versions and visibility of the next numbered requests, in order of their numbers by bytes. */
    List<RecordState> states(String after, int limit) {
        List<?> rows = getEntityManager()
                .createNativeQuery("select number, version, visibility = 'public' from information_request"
                        + " where number is not null and number collate \"C\" > :after order by number collate \"C\"")
                .setParameter("after", after)
                .setMaxResults(limit)
                .getResultList();
        return rows.stream().map(RequestRepository::state).toList();
    }

    /** Public requests whose subject or number holds the words. */
    List<InformationRequest> titled(String text, int limit) {
        String like = "%" + text.strip().toLowerCase(Locale.ROOT).replaceAll("([%_\\\\])", "\\\\$1") + "%";
        return find(
                        "visibility = 'public' and (lower(subject) like ?1 or lower(number) like ?1"
                                + " or lower(registerNumber) like ?1) order by added desc, id desc",
                        like)
                .page(0, limit)
                .list();
    }

    /** What these bodies have not answered. */
    List<InformationRequest> waiting(Collection<Long> bodyIds) {
        return bodyIds.isEmpty()
                ? List.of()
                : list("bodyId in ?1 and visibility = 'public' and state in ('filed', 'received')", bodyIds);
    }

    /** One page of the public requests, newest first. */
    List<InformationRequest> slice(int offset, int limit) {
        return find("visibility = 'public' order by added desc, id desc")
                .range(offset, offset + limit - 1)
                .list();
    }

    private static RecordState state(Object row) {
        Object[] columns = (Object[]) row;
        return new RecordState((String) columns[0], ((Number) columns[1]).longValue(), (Boolean) columns[2]);
    }
}
