package id.suluh.seed;

import com.fasterxml.jackson.databind.ObjectMapper;
import id.suluh.search.LinkedStory;
import id.suluh.search.SearchSource;
import io.quarkus.arc.All;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The invented purchase that shows what a page can hold, on the home page for as long as the invented world is there. */
@ApplicationScoped
@Priority(10)
class ShowcaseChain implements LinkedStory {
    private final Chain chain;
    private final List<SearchSource> sources;

    ShowcaseChain(ObjectMapper json, @All List<SearchSource> sources) throws IOException {
        this.chain = json.readValue(SeedFile.bytes("demo/showcase-chain.json"), Chain.class);
        this.sources = sources;
    }

    @Override
    public Optional<Story> story(Locale language) {
        return chain.story(language, sources);
    }
}
