package id.suluh.request;

import id.suluh.web.Language;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A feature that holds what requests are about, and can name it. Implement it as an application-scoped bean. */
public interface TopicSource {
    /**
     * What anyone may know of a process.
     *
     * @param item number of one of its 39 documents; null for none
     * @return empty for a process it does not hold or must not show
     */
    Optional<Topic> topic(String process, @Nullable Integer item, Language language);
}
