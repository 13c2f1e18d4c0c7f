package id.suluh.dispute;

import id.suluh.search.Hit;
import id.suluh.search.Kind;
import id.suluh.search.SearchSource;
import id.suluh.web.related.RelatedLink;
import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/**
 * The contract and the requests a dispute is about, as their own features show them to anyone. What is hidden there, or was never
 * imported here, is simply not linked.
 */
@ApplicationScoped
class Connected {
    private final List<SearchSource> sources;

    Connected(@All List<SearchSource> sources) {
        this.sources = sources;
    }

    List<RelatedLink> of(Dispute dispute) {
        String process = dispute.processOcid();
        List<String> requests = dispute.dockets().stream()
                .flatMap(docket -> Stream.ofNullable(docket.requestNumber()))
                .toList();
        return Stream.concat(
                        links(Kind.CONTRACT, process == null ? List.of() : List.of(process)),
                        links(Kind.REQUEST, requests))
                .toList();
    }

    private Stream<RelatedLink> links(Kind kind, Collection<String> ids) {
        if (ids.isEmpty()) {
            return Stream.empty();
        }
        return sources.stream()
                .filter(source -> source.kind() == kind)
                .flatMap(source -> source.visible(ids).stream())
                .map(Connected::link);
    }

    private static RelatedLink link(Hit hit) {
        return new RelatedLink(hit.kind().code(), hit.title(), hit.path(), hit.note());
    }
}
