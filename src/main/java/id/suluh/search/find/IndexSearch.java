package id.suluh.search.find;

import id.suluh.search.SearchQuery;
import id.suluh.search.index.IndexName;
import id.suluh.search.index.SearchServer;
import id.suluh.search.index.SearchServerException;
import id.suluh.search.index.Sources;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jboss.logging.Logger;

/** Asks the index, within a budget of time. When it did not answer it is left alone for a while, so that a hung server takes no thread twice. */
@ApplicationScoped
class IndexSearch {
    private static final Logger LOG = Logger.getLogger(IndexSearch.class);
    private static final Duration REST = Duration.ofSeconds(3);

    private final SearchServer server;
    private final Sources sources;
    private final Duration budget;
    private final Duration patience;
    private final Clock clock;
    private volatile Instant restingUntil = Instant.MIN;

    IndexSearch(SearchServer server, Sources sources, SearchConfig config, Clock clock) {
        this.server = server;
        this.sources = sources;
        this.budget = config.timeout();
        this.patience = config.download();
        this.clock = clock;
    }

    /** What the index finds; empty when it does not answer. */
    Optional<Found> find(SearchQuery query, boolean similar) {
        return ask(query, IndexRequest.body(query, similar), budget);
    }

    /** A stretch of what it finds, in the same order, without highlights; the total stands in the first. */
    Optional<Found> rows(SearchQuery query, boolean similar, int from, int size) {
        return ask(query, IndexRequest.download(query, similar, from, size, patience), patience)
                .filter(found -> !found.partial());
    }

    private Optional<Found> ask(SearchQuery query, Map<String, Object> body, Duration wait) {
        if (clock.instant().isBefore(restingUntil)) {
            return Optional.empty();
        }
        try {
            return Optional.of(IndexAnswer.read(server.send("POST", path(query), body, wait)));
        } catch (SearchServerException e) {
            LOG.warnf("the index did not answer a search: %s", e.getMessage());
            restingUntil = clock.instant().plus(REST);
            return Optional.empty();
        }
    }

    /** All kinds, for the counts beside each; scores of several indexes compare only with the words counted over all of them. */
    private String path(SearchQuery query) {
        List<String> parameters = List.of(
                "ignore_unavailable=true",
                query.text().isBlank() ? "search_type=query_then_fetch" : "search_type=dfs_query_then_fetch");
        String indexes = IndexName.aliases(
                sources.all().stream().map(source -> source.kind()).toList());
        return "/" + indexes + "/_search?" + String.join("&", parameters);
    }
}
