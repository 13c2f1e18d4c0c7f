package id.suluh.body;

import id.suluh.body.BodyFinder.Found;
import id.suluh.platform.error.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** The directory: pages of bodies with counts to narrow them by, and single bodies with all that is known. */
@ApplicationScoped
@Transactional
class BodyDirectory {
    private final BodyFinder finder;
    private final PublicBodyRepository bodies;

    BodyDirectory(BodyFinder finder, PublicBodyRepository bodies) {
        this.finder = finder;
        this.bodies = bodies;
    }

    /**
     * Part of what a query finds.
     *
     * @param total over the whole result
     * @param similar nothing is called so, these are spelled alike
     * @param kinds how many there are of each kind, were no kind chosen
     * @param provinces how many there are in each province, were no province chosen
     */
    record Slice(
            long total,
            boolean similar,
            List<BodyFacts> items,
            Map<BodyKind, Long> kinds,
            Map<String, Long> provinces) {}

    /** So many bodies after the first {@code offset}. */
    Slice slice(BodyQuery query, int offset, int size) {
        Found found = finder.find(query);
        List<BodyMatch> wanted = found.matches().stream().filter(query::wants).toList();
        List<Long> ids =
                wanted.stream().skip(offset).limit(size).map(BodyMatch::id).toList();
        Map<Long, BodyFacts> facts = bodies.byIds(ids).stream()
                .map(BodyFacts::of)
                .collect(Collectors.toMap(each -> each.ref().id(), Function.identity()));
        return new Slice(
                wanted.size(),
                found.similar(),
                ids.stream().map(facts::get).filter(Objects::nonNull).toList(),
                count(found, query::wantsProvince, BodyMatch::kind),
                count(
                        found,
                        match -> query.wantsKind(match) && match.province() != null,
                        match -> Objects.requireNonNull(match.province())));
    }

    /** The body of that slug and the commission competent for it. */
    BodyProfile profile(String slug) {
        PublicBody body = bodies.bySlug(slug).orElseThrow(() -> new NotFound("body " + slug));
        Commissions commissions = new Commissions(bodies.ofKind(BodyKind.KOMISI_INFORMASI));
        return new BodyProfile(BodyFacts.of(body), commissions.competentFor(body));
    }

    /** Whether there is a body of that slug. */
    boolean has(String slug) {
        return bodies.bySlug(slug).isPresent();
    }

    /** The body whose name, short name or alias is spelled so in an address, if only one is. */
    Optional<BodyRef> calledInAddress(String word) {
        List<BodyRef> called = bodies.called(Names.normalise(word)).stream()
                .filter(each -> !each.doubtful())
                .map(each -> each.body().ref())
                .distinct()
                .toList();
        return called.size() == 1 ? Optional.of(called.get(0)) : Optional.empty();
    }

    private static <K extends Comparable<K>> Map<K, Long> count(
            Found found, Predicate<BodyMatch> wanted, Function<BodyMatch, K> key) {
        return found.matches().stream()
                .filter(wanted)
                .collect(Collectors.groupingBy(key, TreeMap::new, Collectors.counting()));
    }
}
