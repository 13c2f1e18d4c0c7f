package id.suluh.search.find;

import id.suluh.search.Hit;
import id.suluh.search.Kind;
import id.suluh.web.CurrentPage;
import id.suluh.web.format.Money;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One result or one line of what is new.
 *
 * @param page page of a document that matched, 0 for none
 * @param pages pages of the document, 0 for other records
 */
record ResultView(
        Kind kind,
        String icon,
        String href,
        List<Marked> title,
        String note,
        String parties,
        List<List<Marked>> fragments,
        @Nullable Money amount,
        Hit.@Nullable State state,
        @Nullable LocalDate date,
        int page,
        int pages) {

    static ResultView of(SearchResult.Item item, CurrentPage here) {
        Hit hit = item.hit();
        return new ResultView(
                hit.kind(),
                icon(hit.kind()),
                here.href(item.path()),
                item.title(),
                hit.note(),
                hit.parties(),
                telling(item),
                money(hit.amount()),
                hit.state(),
                hit.date(),
                item.page(),
                hit.pages());
    }

    static ResultView of(Hit hit, CurrentPage here) {
        return of(SearchResult.Item.of(hit), here);
    }

    /** A fragment that only repeats the title tells nothing. */
    private static List<List<Marked>> telling(SearchResult.Item item) {
        String title = Marked.plain(item.title());
        return item.fragments().stream()
                .filter(each -> !title.contains(Marked.plain(each).strip()))
                .map(ResultView::open)
                .toList();
    }

    /** Without the full stop at its end, where the page puts an ellipsis. */
    private static List<Marked> open(List<Marked> pieces) {
        Marked last = pieces.get(pieces.size() - 1);
        String text = last.text().stripTrailing();
        if (last.match() || !text.endsWith(".")) {
            return pieces;
        }
        List<Marked> open = new ArrayList<>(pieces.subList(0, pieces.size() - 1));
        open.add(new Marked(text.substring(0, text.length() - 1), false));
        return open;
    }

    private static @Nullable Money money(Hit.@Nullable Amount amount) {
        return amount == null ? null : new Money(amount.value(), amount.currency());
    }

    /** Icons have the names of the kinds. */
    private static String icon(Kind kind) {
        return kind.code();
    }
}
