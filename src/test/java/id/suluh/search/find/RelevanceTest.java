package id.suluh.search.find;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.ObjectMapper;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import id.suluh.body.BodyImport;
import id.suluh.dispute.DisputeRecord;
import id.suluh.dispute.Disputes;
import id.suluh.search.SearchQuery;
import id.suluh.search.index.SearchIndexer;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The judged queries, over the bodies and the story every portal has: what is wanted stands among the first three results. */
@QuarkusTest
class RelevanceTest {
    private static final int AMONG = 3;

    @Inject
    BodyImport bodies;

    @Inject
    Disputes disputes;

    @Inject
    ObjectMapper json;

    @Inject
    SearchIndexer indexer;

    @Inject
    SearchService search;

    @Test
    @ActivateRequestContext
    void what_is_wanted_stands_among_the_first_results() throws IOException {
        try (InputStream seed = resource("bodies.csv");
                InputStream story = resource("story/dispute.json")) {
            bodies.run(seed, false);
            disputes.register(json.readValue(story, DisputeRecord.class));
        }
        await().pollInSameThread().atMost(Duration.ofSeconds(90)).until(() -> {
            indexer.drain();
            return paths("002/KIP-PSIP-A/II/2024").contains("/rulings/ptsn224002");
        });

        List<String> missed = new ArrayList<>();
        try (CsvReader<NamedCsvRecord> judged =
                CsvReader.builder().ofNamedCsvRecord(Path.of("search-index/judged.csv"))) {
            for (NamedCsvRecord row : judged) {
                List<String> found = paths(row.getField("query"));
                if (!found.subList(0, Math.min(AMONG, found.size())).contains(row.getField("wanted"))) {
                    missed.add(row.getField("query") + " → " + found.subList(0, Math.min(AMONG, found.size())));
                }
            }
        }
        assertThat(missed).isEmpty();
    }

    private List<String> paths(String words) {
        return search.search(SearchQuery.of(words)).items().stream()
                .map(item -> item.hit().path())
                .toList();
    }

    private static InputStream resource(String name) {
        return RelevanceTest.class.getResourceAsStream("/seed-data/" + name);
    }
}
