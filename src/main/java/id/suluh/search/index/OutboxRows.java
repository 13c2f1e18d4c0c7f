package id.suluh.search.index;

import id.suluh.search.Kind;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.util.Collection;
import java.util.List;

/** The rows of the outbox. Time is the database's, so that several instances agree on what is due. */
@ApplicationScoped
class OutboxRows {
    private final EntityManager entities;

    OutboxRows(EntityManager entities) {
        this.entities = entities;
    }

    /** Takes rows that are due and that nobody else has taken; they are held until the transaction ends. */
    List<OutboxRow> claim(int limit) {
        List<?> rows = entities.createNativeQuery("select id, kind, record, version, attempts from search_outbox"
                        + " where due <= now() order by due, id limit :limit for update skip locked")
                .setParameter("limit", limit)
                .getResultList();
        return rows.stream().map(Object[].class::cast).map(OutboxRows::row).toList();
    }

    void done(Collection<OutboxRow> rows) {
        if (!rows.isEmpty()) {
            entities.createNativeQuery("delete from search_outbox where id = any(:ids)")
                    .setParameter("ids", ids(rows))
                    .executeUpdate();
        }
    }

    void postpone(Collection<OutboxRow> rows, Duration longest) {
        if (!rows.isEmpty()) {
            entities.createNativeQuery("update search_outbox set attempts = attempts + 1,"
                            + " due = now() + least(power(2, least(attempts, 20)), :longest) * interval '1 second'"
                            + " where id = any(:ids)")
                    .setParameter("longest", longest.toSeconds())
                    .setParameter("ids", ids(rows))
                    .executeUpdate();
        }
    }

    /** What is in the outbox: all rows, those that failed before, and how long the oldest has been there. */
    record Waiting(long rows, long postponed, long oldestSeconds) {}

    @Transactional
    Waiting waiting() {
        Object[] row = (Object[]) entities.createNativeQuery("select count(*), count(*) filter (where attempts > 0),"
                        + " coalesce(extract(epoch from now() - min(added)), 0) from search_outbox")
                .getSingleResult();
        return new Waiting(((Number) row[0]).longValue(), ((Number) row[1]).longValue(), ((Number) row[2]).longValue());
    }

    /** Whether more rows than that are due. */
    @Transactional
    boolean dueBehind(int rows) {
        return !entities.createNativeQuery("select 1 from search_outbox where due <= now() offset :rows limit 1")
                .setParameter("rows", rows)
                .getResultList()
                .isEmpty();
    }

    /** Number of the newest row; 0 when there is none. */
    @Transactional
    long last() {
        return number(entities.createNativeQuery("select coalesce(max(id), 0) from search_outbox"));
    }

    /** How many rows up to that number are still here. */
    @Transactional
    long upTo(long last) {
        return number(entities.createNativeQuery("select count(*) from search_outbox where id <= :last")
                .setParameter("last", last));
    }

    /** Those of them that are due now or in a moment; the index has refused the others for a while. */
    @Transactional
    long soonUpTo(long last) {
        return number(entities.createNativeQuery("select count(*) from search_outbox where id <= :last"
                        + " and due <= now() + interval '20 seconds'")
                .setParameter("last", last));
    }

    private static long number(Query query) {
        return ((Number) query.getSingleResult()).longValue();
    }

    private static OutboxRow row(Object[] row) {
        Kind kind = Kind.of((String) row[1]).orElseThrow();
        return new OutboxRow(
                ((Number) row[0]).longValue(),
                kind,
                (String) row[2],
                ((Number) row[3]).longValue(),
                ((Number) row[4]).intValue());
    }

    private static Long[] ids(Collection<OutboxRow> rows) {
        return rows.stream().map(OutboxRow::id).toArray(Long[]::new);
    }
}
