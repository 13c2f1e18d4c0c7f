package id.suluh.search.find;

import java.util.Iterator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Many records of a search, read as they are taken.
 *
 * @param total of all, those not given included
 */
record SearchRows(long total, Iterator<SearchResult.Item> items) {
    /** Records the index is asked for at once: about 100 KB, and twenty times for as many as it gives. */
    static final int STRETCH = 500;

    /** Asks for the records from one on. */
    @FunctionalInterface
    interface Next {
        Found found(int from, int size);
    }

    /** After the first stretch, which is there already, asks for the others one by one. */
    static SearchRows of(Found first, int most, Function<Found, List<SearchResult.Item>> checked, Next next) {
        long wanted = Math.min(first.total(), most);
        Stream<Found> others = IntStream.iterate(STRETCH, from -> from < wanted, from -> from + STRETCH)
                .mapToObj(from -> next.found(from, Math.min(STRETCH, most - from)));
        return new SearchRows(
                first.total(),
                Stream.concat(Stream.of(first), others)
                        .flatMap(each -> checked.apply(each).stream())
                        .iterator());
    }
}
