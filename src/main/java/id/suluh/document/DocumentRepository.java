package id.suluh.document;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/** Documents in the database. */
@ApplicationScoped
class DocumentRepository implements PanacheRepository<Document> {
    private static final String FINDABLE = "visibility = 'public' and status is not null";

    Optional<Document> byCode(String code) {
        return find("code", code).firstResultOptional();
    }

    /** The same file in the same place. */
    Optional<Document> same(String sha256, @Nullable Long bodyId, @Nullable String processOcid) {
        return find(
                        "sha256 = ?1 and parentId is null and coalesce(bodyId, 0) = ?2 and coalesce(processOcid, '') = ?3",
                        sha256,
                        bodyId == null ? 0L : bodyId,
                        processOcid == null ? "" : processOcid)
                .firstResultOptional();
    }

    /** Visible files directly inside, by path. */
    List<Document> visibleInside(long id) {
        return list("parentId = ?1 and visibility = 'public' order by path, id", id);
    }

    List<Document> inside(Collection<Long> ids) {
        return ids.isEmpty() ? List.of() : list("parentId in ?1", ids);
    }

    List<Document> byCodes(Collection<String> codes) {
        return codes.isEmpty() ? List.of() : list("code in ?1", codes);
    }

    /** The next documents by code. Codes are digits and small letters, which every collation orders by their bytes. */
    List<Document> after(String code, int limit) {
        return find("code > ?1 order by code", code).page(0, limit).list();
    }

    /** The newest findable ones; files inside others do not push their container away. */
    List<Document> newest(int limit) {
        return find(FINDABLE + " and parentId is null order by addedAt desc, id desc")
                .page(0, limit)
                .list();
    }

    /** Findable ones, newest first, after a key; the key of the last is the cursor to the next. */
    List<Document> before(long id, int limit) {
        return find(FINDABLE + " and id < ?1 order by id desc", id)
                .page(0, limit)
                .list();
    }

    long countFindable() {
        return count(FINDABLE);
    }

    /**
     * Findable ones whose title has these words or whose file is called so; all where there are no words.
     *
     * @param ocids the processes they have to be of, empty for any
     */
    List<Document> titled(String words, Collection<String> ocids, int limit) {
        if (words.isBlank() && ocids.isEmpty()) {
            return newest(limit);
        }
        return getEntityManager()
                .unwrap(Session.class)
                .createNativeQuery(
                        "select * from document where visibility = 'public' and status is not null"
                                + " and (cardinality(?2) = 0 or process_ocid = any (?2))"
                                + " and (?1 = '' or to_tsvector('simple', title) @@ plainto_tsquery('simple', ?1) or lower(file_name) = lower(?1))"
                                + " order by added_at desc, id desc",
                        Document.class)
                .setParameter(1, words.strip())
                .setParameter(2, ocids.toArray(String[]::new))
                .setMaxResults(limit)
                .getResultList();
    }

    /** The newest of these bodies, whoever may see them: for their officers. */
    List<Document> newestOf(Collection<Long> bodyIds, int limit) {
        return bodyIds.isEmpty()
                ? List.of()
                : find("bodyId in ?1 and parentId is null order by addedAt desc, id desc", bodyIds)
                        .page(0, limit)
                        .list();
    }

    List<Document> ofProcess(String ocid, int limit) {
        return find(FINDABLE + " and parentId is null and processOcid = ?1 order by addedAt desc, id desc", ocid)
                .page(0, limit)
                .list();
    }

    List<Document> ofBody(long bodyId, int limit) {
        return find(FINDABLE + " and parentId is null and bodyId = ?1 order by addedAt desc, id desc", bodyId)
                .page(0, limit)
                .list();
    }
}
