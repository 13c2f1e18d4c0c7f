package id.suluh.request;

import org.jspecify.annotations.Nullable;

/**
 * A contracting process that a request is about, in the words of the feature that holds it.
 *
 * @param process OCID
 * @param path its page, without the language prefix
 * @param buyer name of the buyer as published; null when there is none
 * @param bodyId internal key of the buyer; null when it is no body known here
 * @param paper the document asked for; null for none
 */
public record Topic(
        String process,
        String title,
        String path,
        @Nullable String buyer,
        @Nullable Long bodyId,
        @Nullable Paper paper) {
    /**
     * One of the 39 documents.
     *
     * @param what a sentence that says what it is
     * @param verified whether that it must be announced was read in the regulation itself
     */
    public record Paper(int number, String name, String what, boolean verified) {}
}
