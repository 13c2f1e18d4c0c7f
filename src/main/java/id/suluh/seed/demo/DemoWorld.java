package id.suluh.seed.demo;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The invented world, ready to be imported: the same bytes at every call. */
public final class DemoWorld {
    private static final int PURCHASES = 96;
    /** The day up to which the world is told; later happenings of the purchases stay untold. */
    static final LocalDate TOLD_UNTIL = LocalDate.of(2026, 11, 20);

    /** How many purchases have all their papers. */
    private static final int SHOWN_WHOLE = 2;

    private final List<Purchase> purchases;
    private final DemoPapers papers;

    private DemoWorld(List<Purchase> purchases, DemoPapers papers) {
        this.purchases = purchases;
        this.papers = papers;
    }

    /** Draws the world from the tables of {@code seed-data/demo}. */
    public static DemoWorld load() {
        Vocabulary words = Vocabulary.load();
        return new DemoWorld(new Purchases(words).first(PURCHASES), new DemoPapers(words.papers()));
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

    /** The papers of the purchases that are shown whole: this year's largest works whose contract was changed. */
    public List<DemoPaper> papers() {
        return shownWhole().stream()
                .flatMap(purchase -> papers.of(purchase).stream())
                .toList();
    }

    List<Purchase> shownWhole() {
        return told().stream()
                .filter(purchase -> purchase.method().competitive()
                        && purchase.turns().amended()
                        && !purchase.turns().failed()
                        && purchase.amendedOn().isBefore(TOLD_UNTIL))
                .filter(purchase -> purchase.work().category().equals("works")
                        && purchase.dates().planned().getYear() == TOLD_UNTIL.getYear())
                .sorted(Comparator.comparing(Purchase::contractAmount).reversed())
                .limit(SHOWN_WHOLE)
                .toList();
    }

    List<Purchase> told() {
        return purchases.stream()
                .filter(purchase -> !purchase.dates().planned().isAfter(TOLD_UNTIL))
                .toList();
    }
}
