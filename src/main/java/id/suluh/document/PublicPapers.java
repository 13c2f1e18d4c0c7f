package id.suluh.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;

/** Which of the 39 documents of contracting processes can be read here, for other features. Only what anyone may see. */
@ApplicationScoped
@Transactional
public class PublicPapers {
    private static final String NEWEST_OF_EACH =
            "select distinct on (process_ocid, kind) process_ocid, kind, title, code"
                    + " from document where visibility = 'public' and status is not null and process_ocid = any (:ocids)"
                    + " and kind not in ('ruling', 'other') order by process_ocid, kind, added_at desc, id desc";

    private final EntityManager entities;

    PublicPapers(EntityManager entities) {
        this.entities = entities;
    }

    /** The newest document of each kind of each of these processes, in one query. */
    public List<PublicPaper> of(Collection<String> ocids) {
        List<?> rows = entities.createNativeQuery(NEWEST_OF_EACH)
                .setParameter("ocids", ocids.toArray(String[]::new))
                .getResultList();
        return rows.stream().map(row -> paper((Object[]) row)).toList();
    }

    private static PublicPaper paper(Object[] row) {
        return new PublicPaper(
                (String) row[0],
                DocumentKind.of((String) row[1]).orElse(DocumentKind.OTHER),
                (String) row[2],
                "/documents/" + row[3]);
    }
}
