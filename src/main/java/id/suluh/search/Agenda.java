package id.suluh.search;

import id.suluh.web.Language;
import java.time.LocalDate;
import java.util.List;

/**
 * What a feature is waiting for, shown on the home page: figures of the day and the next due dates. A bean of the feature that has them;
 * their priority is the order of the figures.
 */
public interface Agenda {
    /** The figures, in the language of the visitor. */
    List<Tally> tallies(Language language);

    /** What anyone may see and falls due today or later, nearest first. */
    List<Due> next(int limit, Language language);

    /**
     * A figure and the list of what it counts.
     *
     * @param path path without language prefix
     */
    record Tally(String label, long count, String path) {}

    /**
     * Something that falls due.
     *
     * @param path path without language prefix
     * @param note what is due and from whom
     */
    record Due(LocalDate day, String title, String path, String note) {}
}
