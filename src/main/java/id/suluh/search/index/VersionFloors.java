package id.suluh.search.index;

import id.suluh.search.Kind;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Keeps versions growing when a record is deleted and made again: its new versions begin at 0, while the tombstone in the index has the
 * last one of before. The floor of a record is added to each of its versions; it is raised when the record is found gone.
 */
@ApplicationScoped
class VersionFloors {
    private final EntityManager entities;

    VersionFloors(EntityManager entities) {
        this.entities = entities;
    }

    /** The floors of those records that have one. */
    Map<String, Long> of(Kind kind, Collection<String> ids) {
        List<?> rows = entities.createNativeQuery(
                        "select record, floor from search_floor where kind = :kind and record = any(:ids)")
                .setParameter("kind", kind.code())
                .setParameter("ids", ids.toArray(String[]::new))
                .getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .collect(Collectors.toMap(row -> (String) row[0], row -> ((Number) row[1]).longValue()));
    }

    /** Puts the floors of records that are gone above these last versions of theirs. */
    void raise(Kind kind, Map<String, Long> lastVersions) {
        List<String> ids = lastVersions.keySet().stream().sorted().toList();
        if (ids.isEmpty()) {
            return;
        }
        entities.createNativeQuery("insert into search_floor (kind, record, floor)"
                        + " select :kind, record, last + 1 from unnest(:ids, :lasts) as gone (record, last)"
                        + " on conflict (kind, record) do update set floor = search_floor.floor + excluded.floor")
                .setParameter("kind", kind.code())
                .setParameter("ids", ids.toArray(String[]::new))
                .setParameter("lasts", ids.stream().map(lastVersions::get).toArray(Long[]::new))
                .executeUpdate();
    }
}
