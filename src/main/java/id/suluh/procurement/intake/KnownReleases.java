package id.suluh.procurement.intake;

import id.suluh.procurement.ocds.RawRelease;
import java.util.HashSet;
import java.util.Set;

/** The releases that are stored already, known by what they say and by the bytes they came in. */
final class KnownReleases {
    private final Set<IncomingRelease.Key> keys = new HashSet<>();
    private final Set<Received> received = new HashSet<>();

    private record Received(String ocid, Hash bytes) {}

    void add(IncomingRelease.Key key, Hash bytes) {
        keys.add(key);
        received.add(new Received(key.ocid(), bytes));
    }

    boolean has(IncomingRelease release) {
        return keys.contains(release.key());
    }

    /** Whether these very bytes came before: then nothing needs to be read, which is what makes a repeated import quick. */
    boolean has(RawRelease release) {
        return !received.isEmpty()
                && received.contains(
                        new Received(release.ocid(), Hash.of(release.text().bytes())));
    }
}
