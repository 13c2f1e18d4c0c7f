package id.suluh.document;

import id.suluh.account.Role;
import id.suluh.account.Viewer;
import id.suluh.body.Bodies;
import id.suluh.body.BodyRef;
import id.suluh.document.extract.ReadStatus;
import id.suluh.web.CurrentPage;
import id.suluh.web.Messages;
import id.suluh.web.form.Choice;
import id.suluh.web.form.FormState;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What officers see of their bodies' documents, those nobody else may see included. */
@ApplicationScoped
@Transactional
class UploadDesk {
    private static final int NEWEST = 50;

    private final DocumentRepository documents;
    private final Bodies bodies;
    private final Viewer viewer;
    private final CurrentPage page;

    UploadDesk(DocumentRepository documents, Bodies bodies, Viewer viewer, CurrentPage page) {
        this.documents = documents;
        this.bodies = bodies;
        this.viewer = viewer;
        this.page = page;
    }

    UploadView view(FormState form) {
        Map<Long, BodyRef> mine = mine();
        List<UploadView.Line> lines = documents.newestOf(mine.keySet(), NEWEST).stream()
                .map(each -> line(each, mine))
                .toList();
        List<Choice> owners = mine.values().stream()
                .sorted(Comparator.comparing(BodyRef::name))
                .map(each -> new Choice(each.slug(), each.name()))
                .toList();
        return new UploadView(owners, kinds(), lines, form);
    }

    /** The body of that slug, if the viewer is its officer; the only one where none was named. */
    Optional<BodyRef> owner(String slug) {
        Map<Long, BodyRef> mine = mine();
        if (slug.isBlank() && mine.size() == 1) {
            return mine.values().stream().findFirst();
        }
        return mine.values().stream().filter(each -> each.slug().equals(slug)).findFirst();
    }

    private Map<Long, BodyRef> mine() {
        return bodies.byIds(viewer.bodies(Role.OFFICER));
    }

    /** "Something else" first: it is what a file is unless somebody says so. */
    private List<Choice> kinds() {
        DocumentMessages words = Messages.of(DocumentMessages.class, page.language());
        return Stream.concat(Stream.of(DocumentKind.OTHER), Arrays.stream(DocumentKind.values()))
                .distinct()
                .map(each -> new Choice(each.code(), words.kind(each)))
                .toList();
    }

    private static UploadView.Line line(Document document, Map<Long, BodyRef> mine) {
        DocumentFacts facts = document.facts();
        BodyRef owner = mine.get(document.bodyId());
        String status = facts.status();
        return new UploadView.Line(
                facts.title(),
                facts.fileName(),
                facts.size(),
                owner == null || mine.size() == 1 ? "" : owner.name(),
                DocumentKind.of(facts.kind()).orElse(DocumentKind.OTHER),
                facts.addedAt(),
                status == null ? null : ReadStatus.of(status),
                facts.pageCount(),
                document.visibility(),
                document.visibility() == Visibility.PUBLIC ? "/documents/" + facts.code() : null);
    }
}
