package id.suluh.document;

/**
 * What became of a file that came in.
 *
 * @param code public id of the document
 * @param fresh false when the same file was in the same place already
 */
public record TakenIn(String code, boolean fresh) {}
