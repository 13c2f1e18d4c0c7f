package id.suluh.search.find;

import static org.assertj.core.api.Assertions.assertThat;

import id.suluh.search.Hit;
import id.suluh.search.Kind;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SearchRowsTest {
    private final List<String> asked = new ArrayList<>();

    @Test
    void stretchesFollowEachOtherUntilAllAreRead() {
        assertThat(ids(1_100, 10_000))
                .isEqualTo(IntStream.range(0, 1_100).mapToObj(String::valueOf).toList());
        assertThat(asked).containsExactly("500+500", "1000+500");
    }

    @Test
    void noMoreIsAskedForThanIsGiven() {
        assertThat(ids(20_000, 700)).hasSize(700);
        assertThat(asked).containsExactly("500+200");
    }

    @Test
    void oneStretchNeedsNoOther() {
        assertThat(ids(500, 10_000)).hasSize(500);
        assertThat(asked).isEmpty();
    }

    @Test
    void aStretchIsAskedForWhenItIsNeeded() {
        SearchRows rows = rows(1_100, 10_000);
        rows.items().next();
        assertThat(asked).isEmpty();
    }

    private List<String> ids(int total, int most) {
        List<String> ids = new ArrayList<>();
        rows(total, most).items().forEachRemaining(item -> ids.add(item.hit().id()));
        return ids;
    }

    private SearchRows rows(int total, int most) {
        return SearchRows.of(found(total, 0, SearchRows.STRETCH), most, SearchRowsTest::items, (from, size) -> {
            asked.add(from + "+" + size);
            return found(total, from, size);
        });
    }

    private static Found found(int total, int from, int size) {
        List<Found.Entry> entries = IntStream.range(from, Math.min(total, from + size))
                .mapToObj(
                        number -> new Found.Entry(Kind.CONTRACT, String.valueOf(number), 0, null, List.of(), List.of()))
                .toList();
        return new Found(false, from == 0 ? total : 0, entries, Map.of());
    }

    private static List<SearchResult.Item> items(Found found) {
        return found.entries().stream()
                .map(entry -> SearchResult.Item.of(Hit.of(entry.kind(), entry.id(), "/x", "x", Instant.EPOCH)))
                .toList();
    }
}
