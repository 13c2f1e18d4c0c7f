package id.suluh.web.related;

/**
 * A thing with a page.
 *
 * @param type the feature's word for it, such as {@code contract}, {@code document}, {@code body}, {@code request}
 * @param id the public id: ocid, slug, number or short id
 */
public record Subject(String type, String id) {}
