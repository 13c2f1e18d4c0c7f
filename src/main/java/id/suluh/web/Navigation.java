package id.suluh.web;

import java.util.List;

/** A feature's entries in the masthead and the footer. Each feature that has a page to lead to gives one bean of this type. */
public interface Navigation {
    /** The entries now, for this visitor; empty when there is nothing to lead to. */
    List<Item> items(Language language);

    /** Where an entry stands. */
    enum Place {
        /** Left in the masthead: the registers. */
        MAIN,
        /** Right in the masthead: search, log-in. */
        SIDE,
        FOOTER
    }

    /**
     * One entry.
     *
     * @param order smaller comes first; steps of ten
     * @param path path without language prefix
     * @param icon name of an icon, or empty
     * @param section first part of the addresses of the records it leads to, where they are not below its path; else empty
     */
    record Item(Place place, int order, String path, String label, String icon, String section) {
        /** An entry whose records are below its path. */
        public Item(Place place, int order, String path, String label, String icon) {
            this(place, order, path, label, icon, "");
        }
    }
}
