package id.suluh.search.index;

import id.suluh.search.Kind;
import id.suluh.search.SearchSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.jboss.logging.Logger;

/** Sees that every kind has its index, made from today's definition. An index that was lost is made anew and filled from the database. */
@ApplicationScoped
class IndexKeeper {
    private static final Logger LOG = Logger.getLogger(IndexKeeper.class);

    private final Sources sources;
    private final Indexes indexes;
    private final Rebuild rebuild;

    IndexKeeper(Sources sources, Indexes indexes, Rebuild rebuild) {
        this.sources = sources;
        this.indexes = indexes;
        this.rebuild = rebuild;
    }

    /** @throws SearchServerException when the server does not answer */
    void prepare() {
        for (SearchSource source : sources.all()) {
            Kind kind = source.kind();
            Optional<String> current = indexes.current(kind);
            if (current.isEmpty()) {
                indexes.createFirst(kind);
                long announced = rebuild.announceAll(source);
                LOG.infof("made the index of %s, %d records to be read", IndexName.plural(kind), announced);
            } else if (!indexes.upToDate(kind, current.get())) {
                LOG.infof("the definition of %s changed, rebuilding its index", IndexName.plural(kind));
                rebuild.run(source);
            }
        }
    }
}
