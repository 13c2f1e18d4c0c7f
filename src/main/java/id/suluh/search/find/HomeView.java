package id.suluh.search.find;

import id.suluh.search.Kind;
import java.time.LocalDate;
import java.util.List;

/**
 * What the home page shows.
 *
 * @param held how many records of each kind there are, with the link that lists them
 * @param latest newest first
 */
record HomeView(
        LocalDate today,
        List<HomeView.Example> examples,
        List<HomeView.Held> held,
        HomeView.Counts counts,
        List<ResultView> latest,
        List<HomeView.Story> stories) {

    /** A search to try. */
    record Example(String text, String href) {}

    record Held(Kind kind, long count, String href) {}

    /** The figures of the three registers. */
    record Counts(long contracts, long requests, long disputes, long rulings) {}

    /** One matter told through its pages. */
    record Story(String title, String note, List<HomeView.Step> steps) {}

    record Step(Kind kind, String icon, String href, String title, String text) {}
}
