package id.suluh.body;

import id.suluh.search.Kind;
import id.suluh.search.SearchOutbox;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.InputStream;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Takes bodies from a file. A body is known again by its slug, so a second run of the same file adds and changes nothing. */
@ApplicationScoped
public class BodyImport {
    private final PublicBodyRepository bodies;
    private final SearchOutbox outbox;
    private final Clock clock;

    BodyImport(PublicBodyRepository bodies, SearchOutbox outbox, Clock clock) {
        this.bodies = bodies;
        this.outbox = outbox;
        this.clock = clock;
    }

    /**
     * Reads CSV in UTF-8 with the columns {@code name, short_name, aliases, kind, level, parent_province} and optionally
     * {@code email, verified, ambiguous, note, note_en}. Lines that cannot be taken are refused in the summary; the rest goes in.
     *
     * @param fictional the bodies belong to the demo world and go when it goes
     */
    @Transactional
    public ImportSummary run(InputStream csv, boolean fictional) {
        BodyFile file = BodyFile.read(csv);
        Map<String, PublicBody> known = bodies
                .bySlugs(file.rows().stream().map(BodyRow::slug).toList())
                .stream()
                .collect(Collectors.toMap(PublicBody::slug, Function.identity()));
        List<PublicBody> added = new ArrayList<>();
        List<PublicBody> changed = new ArrayList<>();
        for (BodyRow row : file.rows()) {
            PublicBody body = known.get(row.slug());
            if (body == null) {
                added.add(new PublicBody(row, fictional, clock.instant()));
            } else if (body.update(row, clock.instant())) {
                changed.add(body);
            }
        }
        bodies.persist(added);
        bodies.flush();
        if (!added.isEmpty() || !changed.isEmpty()) {
            markSharedNames();
            announce(added, 0);
            announce(changed, 0);
        }
        int refused = file.refusals().size();
        int taken = file.rows().size();
        return new ImportSummary(
                taken + refused,
                added.size(),
                changed.size(),
                taken - added.size() - changed.size(),
                refused,
                List.copyOf(file.refusals()));
    }

    /** Takes the bodies of the demo world away; fails where a record still points to one. Returns how many there were. */
    @Transactional
    public int removeFictional() {
        List<PublicBody> gone = bodies.list("fictional", true);
        announce(gone, 1);
        gone.forEach(bodies::delete);
        bodies.flush();
        markSharedNames();
        return gone.size();
    }

    /** @param later 1 for those that are about to be deleted */
    private void announce(List<PublicBody> some, int later) {
        Map<String, Long> versions = new TreeMap<>();
        some.forEach(body -> versions.put(body.slug(), body.version() + later));
        if (!versions.isEmpty()) {
            outbox.changed(Kind.BODY, versions);
        }
    }

    /** One statement over all names: after a split of ministries two bodies may bear one old name. */
    private void markSharedNames() {
        bodies.getEntityManager()
                .createNativeQuery("update body_name n set shared = not n.shared where n.shared <> exists ("
                        + "select 1 from body_name o where o.normalised = n.normalised and o.body_id <> n.body_id)")
                .executeUpdate();
        bodies.getEntityManager().clear();
    }
}
