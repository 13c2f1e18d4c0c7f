package id.suluh.web.paging;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/**
 * Links to the pages of a list, drawn by the tag of the same name.
 *
 * @param pages number of pages
 * @param previous link to the page before, or null on the first
 * @param next link to the page after, or null on the last
 */
public record Pager(
        int pages, @Nullable String previous, @Nullable String next, List<Step> steps) {
    /** Pages shown on each side of the current one. */
    private static final int AROUND = 2;

    /**
     * One page, or a gap.
     *
     * @param href null for the current page and for a gap
     */
    public record Step(String label, @Nullable String href, boolean current) {}

    /**
     * The pager of a list.
     *
     * @param page current page, from 1
     * @param pages number of pages, at least 1
     * @param link address of a page, with language and query
     */
    public static Pager of(int page, int pages, IntFunction<String> link) {
        List<Step> steps = new ArrayList<>();
        int last = 0;
        for (int each = 1; each <= pages; each++) {
            if (each > 1 && each < pages && Math.abs(each - page) > AROUND) {
                continue;
            }
            if (each > last + 1) {
                steps.add(new Step("…", null, false));
            }
            steps.add(new Step(Integer.toString(each), each == page ? null : link.apply(each), each == page));
            last = each;
        }
        return new Pager(
                pages,
                page > 1 ? link.apply(page - 1) : null,
                page < pages ? link.apply(page + 1) : null,
                List.copyOf(steps));
    }
}
