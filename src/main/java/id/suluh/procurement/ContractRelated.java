package id.suluh.procurement;

import id.suluh.body.Bodies;
import id.suluh.web.Language;
import id.suluh.web.related.RelatedLink;
import id.suluh.web.related.RelatedSource;
import id.suluh.web.related.Subject;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;

/** The newest contracts beside the body that buys. */
@ApplicationScoped
@Transactional
class ContractRelated implements RelatedSource {
    private static final int MOST = 10;

    private final Contracts contracts;
    private final Bodies bodies;

    ContractRelated(Contracts contracts, Bodies bodies) {
        this.contracts = contracts;
        this.bodies = bodies;
    }

    @Override
    public List<RelatedLink> related(Subject subject, Language language) {
        if (!subject.type().equals("body")) {
            return List.of();
        }
        return bodies.bySlug(subject.id())
                .map(body -> contracts.newestOf(body.id(), MOST).stream()
                        .map(contract -> new RelatedLink("contract", contract.title(), contract.path(), ""))
                        .toList())
                .orElse(List.of());
    }
}
