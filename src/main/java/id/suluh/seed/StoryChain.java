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

/** The matter of YAKIN and KPU on the home page: those of its pages that are there and may be seen. */
@ApplicationScoped
@Priority(20)
class StoryChain implements LinkedStory {
    private final Chain chain;
    private final List<SearchSource> sources;

    StoryChain(ObjectMapper json, @All List<SearchSource> sources) throws IOException {
        this.chain = json.readValue(SeedFile.bytes("story/chain.json"), Chain.class);
        this.sources = sources;
    }

    @Override
    public Optional<Story> story(Locale language) {
        return chain.story(language, sources);
    }
}
