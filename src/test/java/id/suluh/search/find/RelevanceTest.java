package id.suluh.search.find;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.suluh.search.Hit;
import id.suluh.search.Kind;
import id.suluh.search.SearchQuery;
import id.suluh.seed.WholeWorld;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jboss.logging.Logger;
import org.junit.jupiter.api.Test;

/** The judged queries, over the bodies, the story and the invented world, with whatever other tests left beside them. */
@QuarkusTest
class RelevanceTest {
    private static final Logger LOG = Logger.getLogger(RelevanceTest.class);
    /** The bar of this portal: nDCG of the first ten results, on average over the queries. */
    private static final double BAR = 0.90;

    /** And in no query has one to look further than here for what was meant. */
    private static final int AMONG = 3;

    /** Their addresses differ from portal to portal, so they are judged by title. */
    private static final Set<Kind> BY_TITLE = EnumSet.of(Kind.DOCUMENT, Kind.REQUEST, Kind.SUPPLIER);

    @Inject
    WholeWorld world;

    @Inject
    SearchService search;

    @Test
    @ActivateRequestContext
    void results_stand_in_the_order_in_which_they_are_wanted() throws Exception {
        world.read();
        await().pollInSameThread().atMost(Duration.ofSeconds(5)).until(() -> found("alibaba")
                .contains("/contracts/ocds-suluh-2024-kpu-alibaba-cloud"));

        List<Scored> scored = new ArrayList<>();
        for (Judged each : Judged.all()) {
            List<String> found = found(each.query());
            scored.add(new Scored(each, each.ndcg(found), found));
        }
        double mean = scored.stream().mapToDouble(Scored::ndcg).average().orElse(0);

        String figure = String.format(Locale.ROOT, "nDCG@10 of %d queries: %.3f", scored.size(), mean);
        LOG.info(figure);
        assertThat(scored).hasSizeGreaterThanOrEqualTo(100);
        assertThat(mean).as("%s%n%s", figure, worstFirst(scored)).isGreaterThanOrEqualTo(BAR);
        assertThat(scored).allSatisfy(each -> assertThat(each.found().stream().limit(AMONG))
                .as(each.judged().query())
                .containsAnyElementsOf(each.judged().meant()));
    }

    private record Scored(Judged judged, double ndcg, List<String> found) {}

    private static String worstFirst(List<Scored> scored) {
        StringBuilder list = new StringBuilder();
        scored.stream()
                .sorted(Comparator.comparingDouble(Scored::ndcg))
                .forEach(each -> list.append(String.format(
                        Locale.ROOT,
                        "%.3f %s%n    wanted %s%n    found %s%n",
                        each.ndcg(),
                        each.judged().query(),
                        each.judged().grades(),
                        each.found())));
        return list.toString();
    }

    private List<String> found(String words) {
        return search.search(SearchQuery.of(words)).items().stream()
                .map(item -> name(item.hit()))
                .limit(10)
                .toList();
    }

    /** As the list has it: the address, or kind and title. */
    private static String name(Hit hit) {
        boolean story = hit.path().contains("/yakin-kpu-");
        return BY_TITLE.contains(hit.kind()) && !story ? hit.kind().code() + ":" + hit.title() : hit.path();
    }
}
