package id.suluh.procurement.supplier;

import id.suluh.search.RecordState;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Suppliers as search reads them. What the index holds depends on rows of suppliers alone, so that their versions tell when it changes. */
@ApplicationScoped
class SupplierSearchRows {
    private static final String SHOWN = "s.visibility = 'public' and s.head_id is null";
    private static final String MEMBERS =
            " in (select s.id union all select m.id from supplier m where m.head_id = s.id)";

    private final EntityManager entities;

    SupplierSearchRows(EntityManager entities) {
        this.entities = entities;
    }

    /** What the index is told. */
    record Content(
            String code, long version, boolean visible, String name, List<String> names, List<SupplierKey> keys) {}

    /** What a result shows. */
    record Found(String code, String name, long won, long all, Instant changed) {}

    List<Content> contents(Collection<String> codes) {
        List<Content> contents = new ArrayList<>();
        for (Object row : entities.createNativeQuery("select s.code, s.version, " + SHOWN + ", s.name,"
                        + " array(select distinct spelling from supplier_name where supplier_id" + MEMBERS
                        + " order by spelling), array(select scheme || chr(10) || value from supplier_key"
                        + " where strong and supplier_id" + MEMBERS + ") from supplier s where s.code = any (:codes)")
                .setParameter("codes", codes.toArray(String[]::new))
                .getResultList()) {
            Object[] columns = (Object[]) row;
            contents.add(new Content(
                    (String) columns[0],
                    ((Number) columns[1]).longValue(),
                    (Boolean) columns[2],
                    (String) columns[3],
                    Arrays.asList((String[]) columns[4]),
                    Arrays.stream((String[]) columns[5])
                            .map(SupplierSearchRows::key)
                            .toList()));
        }
        return contents;
    }

    static SupplierKey key(String written) {
        int line = written.indexOf('\n');
        return new SupplierKey(written.substring(0, line), written.substring(line + 1), true);
    }

    List<RecordState> states(String after, int limit) {
        List<RecordState> states = new ArrayList<>();
        for (Object row : entities.createNativeQuery(
                        "select s.code, s.version, " + SHOWN
                                + " from supplier s where s.code > :after collate \"C\" order by s.code collate \"C\" limit :limit")
                .setParameter("after", after)
                .setParameter("limit", limit)
                .getResultList()) {
            Object[] columns = (Object[]) row;
            states.add(new RecordState((String) columns[0], ((Number) columns[1]).longValue(), (Boolean) columns[2]));
        }
        return states;
    }

    /**
     * Those that anyone may see, changed last first.
     *
     * @param condition on a row {@code s}; may hold {@code :given}
     */
    List<Found> found(String condition, @Nullable Object given, int limit) {
        Query query = entities.createNativeQuery(
                        "with chosen as (select s.id, s.code, s.name, s.changed_at from supplier s where"
                                + PublicSuppliers.VISIBLE + "and " + condition
                                + " order by s.changed_at desc, s.id desc limit :limit)"
                                + " select c.code, c.name, count(distinct p.id) filter (where 'supplier' = any (ps.roles)), count(distinct p.id),"
                                + " c.changed_at"
                                + " from chosen c join process_supplier ps on ps.supplier_id = c.id"
                                + " join contracting_process p on p.id = ps.process_id and p.visibility = 'public'"
                                + " group by c.id, c.code, c.name, c.changed_at order by c.changed_at desc, c.id desc")
                .setParameter("limit", limit);
        if (given != null) {
            query.setParameter("given", given);
        }
        List<Found> found = new ArrayList<>();
        for (Object row : query.getResultList()) {
            Object[] columns = (Object[]) row;
            found.add(new Found(
                    (String) columns[0],
                    (String) columns[1],
                    ((Number) columns[2]).longValue(),
                    ((Number) columns[3]).longValue(),
                    (Instant) columns[4]));
        }
        return found;
    }

    long count() {
        return ((Number) entities.createNativeQuery("select count(*) from supplier s where " + SHOWN)
                        .getSingleResult())
                .longValue();
    }
}
