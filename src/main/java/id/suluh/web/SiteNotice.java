package id.suluh.web;

import java.util.Optional;

/** Something every visitor must know on every page, such as that part of the data is fictional. */
public interface SiteNotice {
    /** The notice now; empty when there is nothing to say. Asked for each page, so it must be cheap. */
    Optional<Notice> current(Language language);

    /**
     * What the strip above the masthead says.
     *
     * @param lead first words, set in bold
     * @param text the rest
     * @param path where more is said, without language prefix, or empty
     * @param link words of that link
     */
    record Notice(String lead, String text, String path, String link) {}
}
