package id.suluh.document;

import id.suluh.document.extract.Reading;
import id.suluh.platform.Ids;
import id.suluh.search.Kind;
import id.suluh.search.SearchOutbox;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The steps of a document's life, each one transaction. */
@ApplicationScoped
@Transactional
class DocumentRegister {
    private final DocumentRepository documents;
    private final PageStore pages;
    private final ReadingQueue queue;
    private final SearchOutbox outbox;
    private final EntityManager entities;
    private final Clock clock;

    DocumentRegister(
            DocumentRepository documents,
            PageStore pages,
            ReadingQueue queue,
            SearchOutbox outbox,
            EntityManager entities,
            Clock clock) {
        this.documents = documents;
        this.pages = pages;
        this.queue = queue;
        this.outbox = outbox;
        this.entities = entities;
        this.clock = clock;
    }

    /** Enters a stored file and queues it, or finds the one that is here already. */
    TakenIn enter(StoredFile file, NewDocument about) {
        Optional<Document> same = documents.same(file.sha256(), about.bodyId(), about.processOcid());
        if (same.isPresent()) {
            if (about.visibility() == Visibility.PUBLIC) {
                publish(same.get());
            }
            return new TakenIn(same.get().code(), false);
        }
        Document document = new Document(Ids.random(), file, about, clock.instant());
        documents.persistAndFlush(document);
        queue.add(document.id(), file.size());
        return new TakenIn(document.code(), true);
    }

    /** Writes down what was read. Returns false when somebody else did in the meantime; then nothing is changed. */
    boolean finish(Claim claim, Reading reading) {
        if (!queue.remove(claim.documentId())) {
            return false;
        }
        queue.ended(claim, reading.status(), reading.reason());
        Document document = documents.findById(claim.documentId());
        document.read(ReadResult.of(reading), clock.instant());
        pages.write(document.id(), reading.pages());
        Map<String, Document> containers = new HashMap<>();
        containers.put("", document);
        Children.of(reading).forEach((path, child) -> {
            Document inside = document.child(Ids.random(), Children.container(containers, path), path);
            inside.read(ReadResult.of(child), clock.instant());
            documents.persistAndFlush(inside);
            pages.write(inside.id(), child.pages());
            containers.put(path, inside);
        });
        entities.flush();
        announce(containers.values());
        return true;
    }

    /** An attempt ended by a fault that may not happen again. */
    void tryAgain(Claim claim, Reading reading) {
        queue.ended(claim, reading.status(), reading.reason());
        queue.again(claim.documentId());
    }

    private void publish(Document document) {
        if (!document.publish()) {
            return;
        }
        List<Document> all = new ArrayList<>(List.of(document));
        for (int i = 0; i < all.size(); i++) {
            List<Document> inside = documents.inside(List.of(all.get(i).id()));
            inside.forEach(Document::publish);
            all.addAll(inside);
        }
        entities.flush();
        announce(all.stream().filter(each -> each.status() != null).toList());
    }

    private void announce(Collection<Document> changed) {
        Map<String, Long> versions = new HashMap<>();
        for (Document each : changed) {
            if (each.visibility() == Visibility.PUBLIC) {
                versions.put(each.code(), each.version());
            }
        }
        if (!versions.isEmpty()) {
            outbox.changed(Kind.DOCUMENT, versions);
        }
    }
}
