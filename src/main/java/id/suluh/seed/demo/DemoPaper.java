package id.suluh.seed.demo;

/**
 * A file of the demo world.
 *
 * @param name file name with extension
 * @param kind number of the document in the disclosure list (1 to 39), or {@code other}
 * @param ocid the purchase it belongs to
 * @param body exact name of the body that would have published it
 */
@SuppressWarnings("ArrayRecordComponent") // Handed over once to be stored, never compared.
public record DemoPaper(String name, String title, String kind, String ocid, String body, byte[] content) {}
