package id.suluh.body;

import id.suluh.web.related.RelatedLink;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The page of a body as its template wants it.
 *
 * @param groups what other features hold about it, each kind by itself
 * @param sections what other features have to say about it, as HTML
 */
record BodyView(BodyFacts facts, Competence competence, String note, List<Group> groups, List<String> sections) {
    /** As many of a kind as a reader takes in at a glance; the search has all. */
    private static final int SHOWN = 6;

    /**
     * Records of one kind.
     *
     * @param kind name of the kind in searches, and of its icon
     */
    record Group(String kind, List<RelatedLink> links) {}

    static BodyView of(BodyProfile profile, String note, List<RelatedLink> related, List<String> sections) {
        Map<String, List<RelatedLink>> kinds = related.stream()
                .collect(Collectors.groupingBy(RelatedLink::kind, LinkedHashMap::new, Collectors.toList()));
        List<Group> groups = List.of("contract", "request", "dispute", "document").stream()
                .filter(kinds::containsKey)
                .map(kind -> new Group(
                        kind,
                        kinds.getOrDefault(kind, List.of()).stream()
                                .limit(SHOWN)
                                .toList()))
                .toList();
        return new BodyView(profile.facts(), profile.competence(), note, groups, sections);
    }

    /** The directory narrowed to the body's province. */
    public String provincePath() {
        Set<String> provinces = facts.province() == null ? Set.of() : Set.of(facts.province());
        return DirectoryAddress.of(new BodyQuery("", Set.of(), provinces), 1);
    }
}
