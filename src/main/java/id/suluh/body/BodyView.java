package id.suluh.body;

import id.suluh.web.related.RelatedLink;
import java.util.List;
import java.util.Set;

/** The page of a body as its template wants it. */
record BodyView(BodyFacts facts, Competence competence, String note, List<RelatedLink> related) {
    /** The directory narrowed to the body's province. */
    public String provincePath() {
        Set<String> provinces = facts.province() == null ? Set.of() : Set.of(facts.province());
        return DirectoryAddress.of(new BodyQuery("", Set.of(), provinces), 1);
    }
}
