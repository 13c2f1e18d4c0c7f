package id.suluh.search.find;

import id.suluh.search.Kind;
import java.time.LocalDate;
import java.util.List;

/**
 * What the home page shows.
 *
 * @param tallies figures of the day, each with the link that lists what it counts
 * @param next what falls due, nearest first
 * @param latest newest first
 */
record HomeView(
        LocalDate today,
        List<HomeView.Example> examples,
        List<HomeView.Tally> tallies,
        List<HomeView.Due> next,
        HomeView.Counts counts,
        List<ResultView> latest,
        List<HomeView.Story> stories) {

    /** A search to try. */
    record Example(String text, String href) {}

    record Tally(String label, long count, String href) {}

    /** Something that falls due; day and month as they stand in a calendar. */
    record Due(LocalDate date, int day, String month, String href, String title, String note) {}

    /** The figures of the three registers. */
    record Counts(long contracts, long requests, long disputes, long rulings) {}

    /** One matter told through its pages. */
    record Story(String title, String note, List<HomeView.Step> steps) {}

    record Step(Kind kind, String icon, String href, String title, String text) {}
}
