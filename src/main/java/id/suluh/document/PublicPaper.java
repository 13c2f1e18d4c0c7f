package id.suluh.document;

/**
 * A document of a contracting process that anyone may read.
 *
 * @param process its OCID
 * @param path its page, without the language prefix
 */
public record PublicPaper(String process, DocumentKind kind, String title, String path) {}
