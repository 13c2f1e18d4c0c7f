package id.suluh.body;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What other features may ask about bodies. All answers are public knowledge but the address in {@link #contact}. */
@ApplicationScoped
@Transactional
public class Bodies {
    private final PublicBodyRepository bodies;
    private final BodyFinder finder;

    Bodies(PublicBodyRepository bodies, BodyFinder finder) {
        this.bodies = bodies;
        this.finder = finder;
    }

    /** The body of that slug. */
    public Optional<BodyRef> bySlug(String slug) {
        return bodies.bySlug(slug).map(PublicBody::ref);
    }

    /** The body of that internal key. */
    public Optional<BodyRef> byId(long id) {
        return bodies.findByIdOptional(id).map(PublicBody::ref);
    }

    /** Those of these internal keys that exist, by key, in one query. */
    public Map<Long, BodyRef> byIds(Collection<Long> ids) {
        return bodies.byIds(ids).stream()
                .map(PublicBody::ref)
                .collect(Collectors.toMap(BodyRef::id, Function.identity()));
    }

    /**
     * The one body that is surely called so: by its official name, else by a short name or alias that nothing else bears and nobody
     * doubts. Spelling, case, signs and a closing "RI" do not matter. {@code KIP} and {@code PUPR} match nothing, see
     * {@link #candidates}.
     */
    public Optional<BodyRef> byName(String name) {
        return only(bodies.called(Names.normalise(name)));
    }

    /** As {@link #byName}, for many names in one query: those that surely are a body's, by the name asked for. */
    public Map<String, BodyRef> byNames(Collection<String> names) {
        Map<String, List<Named>> called =
                bodies.called(names.stream().map(Names::normalise).distinct().toList());
        Map<String, BodyRef> found = new HashMap<>();
        for (String name : names) {
            only(called.getOrDefault(Names.normalise(name), List.of())).ifPresent(body -> found.put(name, body));
        }
        return found;
    }

    /** All bodies called so, the doubtful ones included: for a person to choose from. */
    public List<BodyRef> candidates(String name) {
        return bodies.called(Names.normalise(name)).stream()
                .map(each -> each.body().ref())
                .distinct()
                .toList();
    }

    /** Bodies called so or spelled alike, best first: for a person to choose from. */
    public List<BodyRef> alike(String name, int limit) {
        List<Long> ids = finder.find(BodyQuery.of(name, List.of(), List.of())).matches().stream()
                .map(BodyMatch::id)
                .limit(limit)
                .toList();
        Map<Long, BodyRef> found = byIds(ids);
        return ids.stream().flatMap(id -> Stream.ofNullable(found.get(id))).toList();
    }

    /** Where the body can be written to. */
    public Optional<BodyContact> contact(long id) {
        return bodies.findByIdOptional(id).map(PublicBody::contact);
    }

    /** Differs whenever a body was added, changed or taken away. */
    public String edition() {
        return String.valueOf(bodies.getEntityManager()
                .createNativeQuery(
                        "select concat_ws('.', count(*), coalesce(max(id), 0), coalesce(sum(version), 0)) from body")
                .getSingleResult());
    }

    /** Whether any body here is invented: such a portal writes to no real body. */
    public boolean anyFictional() {
        return bodies.count("fictional") > 0;
    }

    /** The information commissions, by name. */
    public List<BodyRef> commissions() {
        return bodies.ofKind(BodyKind.KOMISI_INFORMASI).stream()
                .map(PublicBody::ref)
                .toList();
    }

    /** Which commission hears a dispute with the body of that internal key, and why. */
    public Optional<Competence> competence(long id) {
        return bodies.findByIdOptional(id)
                .map(body -> new Commissions(bodies.ofKind(BodyKind.KOMISI_INFORMASI)).competentFor(body));
    }

    private static Optional<BodyRef> only(List<Named> found) {
        List<Named> official =
                found.stream().filter(each -> each.role().equals(BodyName.NAME)).toList();
        return sure(official).or(() -> sure(found));
    }

    private static Optional<BodyRef> sure(List<Named> found) {
        boolean sure = found.stream().noneMatch(Named::doubtful)
                && found.stream().map(Named::body).distinct().count() == 1;
        return sure ? Optional.of(found.get(0).body().ref()) : Optional.empty();
    }
}
