package id.suluh.search;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** One matter told on the home page through the records it left: contract, request, dispute, ruling. A bean of the feature that has it. */
public interface LinkedStory {
    /** The story, in the language of the visitor; empty while its records are not there. */
    Optional<Story> story(Locale language);

    /**
     * The matter as a whole.
     *
     * @param note one short fact beside the title
     * @param steps in the order of time
     */
    record Story(String title, String note, List<Step> steps) {}

    /**
     * One record of it.
     *
     * @param path path without language prefix
     */
    record Step(Kind kind, String path, String title, String text) {}
}
