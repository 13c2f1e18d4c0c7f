package id.suluh.search.index;

import id.suluh.search.Kind;
import id.suluh.search.SearchSource;
import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The features that can be searched, by kind. */
@ApplicationScoped
public class Sources {
    private final Map<Kind, SearchSource> byKind = new EnumMap<>(Kind.class);

    Sources(@All List<SearchSource> sources) {
        for (SearchSource source : sources) {
            if (byKind.put(source.kind(), source) != null) {
                throw new IllegalStateException("two search sources for " + source.kind());
            }
        }
    }

    /** The source of the kind; empty while no feature has records of it. */
    public Optional<SearchSource> of(Kind kind) {
        return Optional.ofNullable(byKind.get(kind));
    }

    /** All sources, in the order of the kinds. */
    public Collection<SearchSource> all() {
        return byKind.values();
    }
}
