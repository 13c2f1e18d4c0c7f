package id.suluh.seed.demo;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The invented world, ready to be imported: the same bytes at every call. */
public final class DemoWorld {
    private static final int PURCHASES = 96;
    /** The day up to which the world is told; later happenings of the purchases stay untold. */
    static final LocalDate TOLD_UNTIL = LocalDate.of(2026, 11, 20);

    private final List<Purchase> purchases;

    private DemoWorld(List<Purchase> purchases) {
        this.purchases = purchases;
    }

    /** Draws the world from the tables of {@code seed-data/demo}. */
    public static DemoWorld load() {
        return new DemoWorld(new Purchases(Vocabulary.load()).first(PURCHASES));
    }

    /** One OCDS 1.1 release package with every purchase that was at least planned. */
    public byte[] releasePackage() {
        ObjectNode root = Ocds.object();
        root.put("uri", "urn:suluh:demo:releases");
        root.put("version", "1.1");
        root.put("publishedDate", Ocds.at(TOLD_UNTIL, 9));
        root.putArray("extensions")
                .add(
                        "https://raw.githubusercontent.com/open-contracting-extensions/ocds_bid_extension/v1.1.5/extension.json");
        root.set("publisher", Ocds.object().put("name", "Suluh: dunia contoh, rekaan"));
        ArrayNode releases = root.putArray("releases");
        purchases.forEach(purchase -> releases.addAll(Releases.of(purchase, TOLD_UNTIL)));
        try {
            return new ObjectMapper().writeValueAsBytes(root);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The OCIDs of the world's contracting processes. */
    public Set<String> ocids() {
        return told().stream().map(Purchase::ocid).collect(Collectors.toUnmodifiableSet());
    }

    List<Purchase> told() {
        return purchases.stream()
                .filter(purchase -> !purchase.dates().planned().isAfter(TOLD_UNTIL))
                .toList();
    }
}
