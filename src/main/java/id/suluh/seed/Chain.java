package id.suluh.seed;

import id.suluh.search.Hit;
import id.suluh.search.Kind;
import id.suluh.search.LinkedStory.Step;
import id.suluh.search.LinkedStory.Story;
import id.suluh.search.SearchSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Records that belong together, as a file under {@code seed-data} tells them: texts by language. */
record Chain(Map<String, String> title, Map<String, String> note, List<Link> steps) {
    /** One record, by kind and id. */
    record Link(String kind, String record, Map<String, String> title, Map<String, String> text) {}

    /** What of it is there and may be seen; empty when nothing is. */
    Optional<Story> story(Locale language, List<SearchSource> sources) {
        String tag = language.getLanguage();
        List<Step> found = new ArrayList<>();
        for (Link link : steps) {
            Kind kind = Kind.of(link.kind()).orElseThrow();
            page(kind, link.record(), sources)
                    .ifPresent(hit -> found.add(new Step(
                            kind,
                            hit.path(),
                            link.title().getOrDefault(tag, ""),
                            link.text().getOrDefault(tag, ""))));
        }
        return found.isEmpty()
                ? Optional.empty()
                : Optional.of(new Story(title.getOrDefault(tag, ""), note.getOrDefault(tag, ""), found));
    }

    private static Optional<Hit> page(Kind kind, String record, List<SearchSource> sources) {
        return sources.stream()
                .filter(source -> source.kind() == kind)
                .flatMap(source -> source.visible(List.of(record)).stream())
                .findFirst();
    }
}
