package id.suluh.search;

import java.util.Collection;
import java.util.List;

/**
 * What a feature answers about its records of one kind. Each implementation is an application-scoped bean. It alone decides who may
 * see what: everything it returns here may be shown to anyone.
 */
public interface SearchSource {
    /** The kind this source answers for; one source per kind. */
    Kind kind();

    /**
     * The present documents of these records, read in a few queries: all pages of a document, a tombstone for a hidden record, nothing
     * for one that no longer exists.
     */
    List<IndexDocument> load(Collection<String> ids);

    /** Versions and visibility of the next records whose id is greater than {@code after} (blank for the start), in order of id by bytes. */
    List<RecordState> states(String after, int limit);

    /** Those of these records that anyone may see, as they are now, in any order. */
    List<Hit> visible(Collection<String> ids);

    /** The newest visible records, newest first. */
    List<Hit> latest(int limit);

    /** How many records anyone may see. */
    long count();

    /**
     * A search by title and number in the database, for when the index does not answer: visible records only, best guess first. Filters
     * the source can honour are honoured; when it cannot honour one that is set, it finds nothing.
     */
    List<Hit> fallback(SearchQuery query, int limit);

    /** The words for a facet's code in the language of the visitor; the code itself where it is already a word. */
    default String label(Facet facet, String code) {
        return code;
    }
}
