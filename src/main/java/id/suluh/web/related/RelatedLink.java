package id.suluh.web.related;

/**
 * A link to something related.
 *
 * @param kind name of the icon and register: contract, document, request, dispute, ruling, body
 * @param title what is read, in the visitor's language
 * @param path path without language prefix
 * @param note a short fact at the right, such as a state or a date; may be empty
 */
public record RelatedLink(String kind, String title, String path, String note) {}
