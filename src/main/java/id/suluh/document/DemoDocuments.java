package id.suluh.document;

import id.suluh.platform.blob.BlobStore;
import id.suluh.search.Kind;
import id.suluh.search.SearchOutbox;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Takes the documents of the fictional world away: rows, pages, places in the queue, and the bytes nobody else has. */
@ApplicationScoped
public class DemoDocuments {
    private final EntityManager entities;
    private final SearchOutbox outbox;
    private final BlobStore blobs;

    DemoDocuments(EntityManager entities, SearchOutbox outbox, BlobStore blobs) {
        this.entities = entities;
        this.outbox = outbox;
        this.blobs = blobs;
    }

    /**
     * Takes them away. Documents that somebody else filed under an invented body stay, without that body. The bytes go after the rows:
     * a process that dies in between leaves files that no row names.
     *
     * @return how many documents there were, the files inside others included
     */
    public int remove() throws IOException {
        Set<String> files = new HashSet<>();
        int gone = QuarkusTransaction.requiringNew().call(() -> {
            // In the order the reader locks them: first the place in the queue, which it holds while it reads, then the
            // document.
            entities.createNativeQuery(
                            "delete from document_queue where document_id in (select id from document where demo)")
                    .executeUpdate();
            announce(rows("update document set body_id = null, version = version + 1"
                    + " where not demo and body_id in (select id from body where fictional) returning code, version"));
            List<Object[]> demo = rows("select code, version + 1, sha256 from document where demo");
            demo.forEach(row -> files.add((String) row[2]));
            entities.createNativeQuery("delete from document where demo").executeUpdate();
            announce(demo);
            List<?> kept = entities.createNativeQuery(
                            "select distinct sha256 from document where sha256 = any (:files)")
                    .setParameter("files", files.toArray(String[]::new))
                    .getResultList();
            kept.forEach(files::remove);
            return demo.size();
        });
        for (String sha256 : files) {
            blobs.remove(sha256);
        }
        return gone;
    }

    /** @param changed code and version of each */
    private void announce(List<Object[]> changed) {
        Map<String, Long> versions = new HashMap<>();
        changed.forEach(row -> versions.put((String) row[0], ((Number) row[1]).longValue()));
        if (!versions.isEmpty()) {
            outbox.changed(Kind.DOCUMENT, versions);
        }
    }

    @SuppressWarnings("unchecked") // A native query of several columns gives arrays.
    private List<Object[]> rows(String query) {
        return entities.createNativeQuery(query).getResultList();
    }
}
