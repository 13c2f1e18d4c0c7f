package id.suluh.document;

import id.suluh.body.Bodies;
import id.suluh.body.BodyRef;
import id.suluh.web.Language;
import id.suluh.web.Messages;
import id.suluh.web.related.RelatedLink;
import id.suluh.web.related.RelatedSource;
import id.suluh.web.related.Subject;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;

/** Documents beside the contract and the body they are of. */
@ApplicationScoped
@Transactional
class DocumentRelated implements RelatedSource {
    private static final int MOST = 10;

    private final DocumentRepository documents;
    private final Bodies bodies;

    DocumentRelated(DocumentRepository documents, Bodies bodies) {
        this.documents = documents;
        this.bodies = bodies;
    }

    @Override
    public List<RelatedLink> related(Subject subject, Language language) {
        return of(subject).stream().map(each -> link(each.facts(), language)).toList();
    }

    private List<Document> of(Subject subject) {
        return switch (subject.type()) {
            case "contract" -> documents.ofProcess(subject.id(), MOST);
            case "body" -> {
                Optional<BodyRef> body = bodies.bySlug(subject.id());
                yield body.isEmpty() ? List.of() : documents.ofBody(body.get().id(), MOST);
            }
            default -> List.of();
        };
    }

    private static RelatedLink link(DocumentFacts facts, Language language) {
        DocumentMessages words = Messages.of(DocumentMessages.class, language);
        String note = DocumentView.printed(facts.mediaType())
                ? words.pageCount(facts.pageCount())
                : words.sectionCount(facts.pageCount());
        return new RelatedLink(
                "document", facts.title(), "/documents/" + facts.code(), facts.pageCount() == 0 ? "" : note);
    }
}
