package id.suluh.web.related;

import id.suluh.web.CurrentPage;
import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Gathers what all features relate to a subject. */
@ApplicationScoped
public class RelatedLinks {
    private final List<RelatedSource> sources;
    private final CurrentPage page;

    RelatedLinks(@All List<RelatedSource> sources, CurrentPage page) {
        this.sources = sources;
        this.page = page;
    }

    /** Related links in the language of the page, in the order the features give them. */
    public List<RelatedLink> of(Subject subject) {
        return sources.stream()
                .flatMap(each -> each.related(subject, page.language()).stream())
                .toList();
    }
}
