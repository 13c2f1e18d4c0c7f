package id.suluh.body;

/**
 * How other features hold a body.
 *
 * @param id internal key, for foreign keys only; never shown
 * @param slug permanent public id, as in {@code /bodies/komisi-informasi-pusat}
 * @param shortName usual short name or acronym; the name itself where there is none
 */
public record BodyRef(long id, String slug, String name, String shortName, BodyKind kind) {
    /** Its page, without the language prefix. */
    public String path() {
        return "/bodies/" + slug;
    }
}
