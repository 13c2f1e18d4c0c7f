package id.suluh.request;

import id.suluh.body.Bodies;
import id.suluh.web.Language;
import id.suluh.web.Messages;
import id.suluh.web.related.RelatedLink;
import id.suluh.web.related.RelatedSource;
import id.suluh.web.related.Subject;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;

/** Requests beside the contract they are about and the body they went to. */
@ApplicationScoped
@Transactional
class RequestRelated implements RelatedSource {
    private static final int MOST = 10;

    private final RequestRepository requests;
    private final Bodies bodies;

    RequestRelated(RequestRepository requests, Bodies bodies) {
        this.requests = requests;
        this.bodies = bodies;
    }

    @Override
    public List<RelatedLink> related(Subject subject, Language language) {
        List<InformationRequest> found =
                switch (subject.type()) {
                    case "contract" -> requests.about(subject.id(), MOST);
                    case "body" ->
                        bodies.bySlug(subject.id())
                                .map(body -> requests.to(body.id(), MOST))
                                .orElse(List.of());
                    default -> List.of();
                };
        RequestMessages words = Messages.of(RequestMessages.class, language);
        return found.stream()
                .map(each -> new RelatedLink(
                        "request",
                        words.register() + ": " + each.subjectFor(language),
                        "/requests/" + each.publicId(),
                        word(each, words)))
                .toList();
    }

    private static String word(InformationRequest request, RequestMessages words) {
        return request.outcome().map(words::outcome).orElseGet(() -> words.state(request.state()));
    }
}
