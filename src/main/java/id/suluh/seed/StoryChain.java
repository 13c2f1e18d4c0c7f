package id.suluh.seed;

import com.fasterxml.jackson.databind.ObjectMapper;
import id.suluh.search.Hit;
import id.suluh.search.Kind;
import id.suluh.search.LinkedStory;
import id.suluh.search.SearchSource;
import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The matter of YAKIN and KPU on the home page: those of its pages that are there and may be seen. */
@ApplicationScoped
class StoryChain implements LinkedStory {
    private final Chain chain;
    private final List<SearchSource> sources;

    StoryChain(ObjectMapper json, @All List<SearchSource> sources) throws IOException {
        this.chain = json.readValue(SeedFile.bytes("story/chain.json"), Chain.class);
        this.sources = sources;
    }

    /** The file: texts by language. */
    record Chain(Map<String, String> title, Map<String, String> note, List<Link> steps) {}

    /** One record of the matter, by kind and id. */
    record Link(String kind, String record, Map<String, String> title, Map<String, String> text) {}

    @Override
    public Optional<Story> story(Locale language) {
        String tag = language.getLanguage();
        List<Step> steps = new ArrayList<>();
        for (Link link : chain.steps()) {
            Kind kind = Kind.of(link.kind()).orElseThrow();
            page(kind, link.record())
                    .ifPresent(hit -> steps.add(new Step(
                            kind,
                            hit.path(),
                            link.title().getOrDefault(tag, ""),
                            link.text().getOrDefault(tag, ""))));
        }
        return steps.isEmpty()
                ? Optional.empty()
                : Optional.of(new Story(
                        chain.title().getOrDefault(tag, ""), chain.note().getOrDefault(tag, ""), steps));
    }

    private Optional<Hit> page(Kind kind, String record) {
        return sources.stream()
                .filter(source -> source.kind() == kind)
                .flatMap(source -> source.visible(List.of(record)).stream())
                .findFirst();
    }
}
