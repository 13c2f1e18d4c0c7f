package id.suluh.body;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Bodies in the database. */
@ApplicationScoped
class PublicBodyRepository implements PanacheRepository<PublicBody> {
    Optional<PublicBody> bySlug(String slug) {
        return find("slug", slug).firstResultOptional();
    }

    List<PublicBody> bySlugs(Collection<String> slugs) {
        return slugs.isEmpty() ? List.of() : list("slug in ?1", slugs);
    }

    List<PublicBody> byIds(Collection<Long> ids) {
        return ids.isEmpty() ? List.of() : list("id in ?1", ids);
    }

    /** Bodies called exactly so, once spelling is evened out; with a flag from the name that matched. */
    List<Named> called(String normalised) {
        return getEntityManager()
                .createQuery(
                        "select new id.suluh.body.Named(b, n.role, n.doubtful) from PublicBody b join b.names n"
                                + " where n.normalised = ?1",
                        Named.class)
                .setParameter(1, normalised)
                .getResultList();
    }

    /** The same for many names at once, by normalised name. */
    Map<String, List<Named>> called(Collection<String> normalised) {
        if (normalised.isEmpty()) {
            return Map.of();
        }
        return getEntityManager()
                .createQuery(
                        "select n.normalised, b, n.role, n.doubtful from PublicBody b join b.names n"
                                + " where n.normalised in ?1",
                        Object[].class)
                .setParameter(1, normalised)
                .getResultStream()
                .collect(Collectors.groupingBy(
                        row -> (String) row[0],
                        Collectors.mapping(
                                row -> new Named((PublicBody) row[1], (String) row[2], (Boolean) row[3]),
                                Collectors.toList())));
    }

    List<PublicBody> ofKind(BodyKind kind) {
        return list("kind = ?1 order by name", kind.code());
    }
}
