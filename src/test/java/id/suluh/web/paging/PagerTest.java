package id.suluh.web.paging;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PagerTest {
    @ParameterizedTest
    @CsvSource({
        "1, 1, [1]",
        "1, 3, [1] 2 3",
        "1, 22, [1] 2 3 … 22",
        "5, 22, 1 … 3 4 [5] 6 7 … 22",
        "22, 22, 1 … 20 21 [22]"
    })
    void theFirstTheLastAndTheNeighboursAreShown(int page, int pages, String expected) {
        Pager pager = Pager.of(page, pages, each -> "?page=" + each);
        String shown = pager.steps().stream()
                .map(each -> each.current() ? "[" + each.label() + "]" : each.label())
                .collect(Collectors.joining(" "));
        assertThat(shown).isEqualTo(expected);
        assertThat(pager.previous() == null).isEqualTo(page == 1);
        assertThat(pager.next() == null).isEqualTo(page == pages);
    }
}
