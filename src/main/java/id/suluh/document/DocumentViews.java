package id.suluh.document;

import id.suluh.body.Bodies;
import id.suluh.body.BodyRef;
import id.suluh.document.DocumentView.Container;
import id.suluh.document.DocumentView.FileLink;
import id.suluh.document.DocumentView.HitPage;
import id.suluh.document.DocumentView.Hits;
import id.suluh.document.DocumentView.Leaf;
import id.suluh.document.extract.PageText;
import id.suluh.document.extract.ReadStatus;
import id.suluh.platform.error.Gone;
import id.suluh.platform.error.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Documents as anyone may see them. */
@ApplicationScoped
@Transactional
class DocumentViews {
    /** Ten pages of a ruling are 40,000 characters, 12 KB compressed; parts of sheets are five times as long. */
    private static final int PAGES = 10;

    private static final int PARTS = 2;
    private static final int MOST_HITS = 30;

    private final DocumentRepository documents;
    private final PageStore pages;
    private final Bodies bodies;

    DocumentViews(DocumentRepository documents, PageStore pages, Bodies bodies) {
        this.documents = documents;
        this.pages = pages;
        this.bodies = bodies;
    }

    /**
     * The document with the pages around a number.
     *
     * @throws NotFound when there is none that anyone may see
     * @throws Gone when it was taken down
     */
    DocumentView view(String code, int number, String query) {
        Document document = visible(code);
        DocumentFacts facts = document.facts();
        List<String> words = Marked.words(query);
        int first = firstOf(facts, number);
        List<Leaf> leaves = pages.from(document.id(), first, window(facts.mediaType())).stream()
                .map(page -> leaf(page, words))
                .toList();
        @Nullable
        BodyRef body = document.bodyId() == null
                ? null
                : bodies.byId(document.bodyId()).orElse(null);
        @Nullable Document root = root(document);
        return new DocumentView(
                facts.code(),
                facts.title(),
                DocumentKind.of(facts.kind()).orElse(DocumentKind.OTHER),
                body,
                facts.processOcid(),
                document.demo(),
                DocumentView.printed(facts.mediaType()),
                facts.status() == null ? null : ReadStatus.of(facts.status()),
                facts.mediaType(),
                facts.language(),
                facts.pageCount(),
                facts.date(),
                facts.addedAt(),
                facts.sha256(),
                facts.source().matches("https?://\\S+") ? facts.source() : null,
                root == null ? null : container(root),
                root == null ? new FileLink(facts.fileName(), facts.size()) : null,
                documents.visibleInside(document.id()).stream()
                        .map(DocumentViews::container)
                        .toList(),
                leaves,
                words.isEmpty() ? null : hits(document, query, words));
    }

    /** The stored file of a document that anyone may see. */
    DocumentFacts file(String code) {
        Document document = visible(code);
        if (document.parentId() != null) {
            throw new NotFound("the file lies inside another");
        }
        return document.facts();
    }

    /** The next documents anyone may find, newest first. */
    List<Listed> list(long before, int limit) {
        return documents.before(before, limit).stream()
                .map(each -> new Listed(each.id(), each.facts()))
                .toList();
    }

    long count() {
        return documents.countFindable();
    }

    /** A document in a list and its place in the order. */
    record Listed(long id, DocumentFacts facts) {}

    static int window(@Nullable String mediaType) {
        return DocumentView.printed(mediaType) ? PAGES : PARTS;
    }

    /** First page of the window that holds the number. */
    private static int firstOf(DocumentFacts facts, int number) {
        int window = window(facts.mediaType());
        int within = Math.max(1, Math.min(number, Math.max(1, facts.pageCount())));
        return (within - 1) / window * window + 1;
    }

    /** The address of a page, language prefix left out. */
    static String path(String code, int number, String query) {
        String words = query.isBlank() ? "" : "q=" + URLEncoder.encode(query, StandardCharsets.UTF_8) + "&";
        return "/documents/" + code + "?" + words + "page=" + number + "#page=" + number;
    }

    private Hits hits(Document document, String query, List<String> words) {
        List<Integer> found = pages.withAny(document.id(), words, MOST_HITS + 1);
        List<HitPage> some = found.stream()
                .limit(MOST_HITS)
                .map(each -> new HitPage(each, path(document.code(), each, query)))
                .toList();
        return new Hits(query.strip(), some, found.size() > MOST_HITS);
    }

    private Document visible(String code) {
        Document document = documents.byCode(code).orElseThrow(() -> new NotFound("no document " + code));
        return switch (document.visibility()) {
            case PUBLIC -> document;
            case PRIVATE -> throw new NotFound("no document " + code);
            case REMOVED -> throw new Gone(document.removalReason() == null ? "" : document.removalReason());
        };
    }

    private @Nullable Document root(Document document) {
        Document at = document;
        while (at.parentId() != null) {
            at = documents.findById(at.parentId());
        }
        return at == document ? null : at;
    }

    private static Leaf leaf(PageText page, List<String> words) {
        return new Leaf(page.number(), page.heading(), Marked.in(page.text(), words));
    }

    private static Container container(Document document) {
        DocumentFacts facts = document.facts();
        return new Container(facts.code(), facts.title(), facts.pageCount());
    }
}
