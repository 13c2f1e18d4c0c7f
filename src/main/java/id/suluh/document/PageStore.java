package id.suluh.document;

import id.suluh.document.extract.PageText;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;

/** The pages of documents. They are written once, when the document was read, and never changed. */
@ApplicationScoped
class PageStore {
    /** A thousand pages of a ruling are four megabytes: a few statements, and no statement that outgrows the heap. */
    private static final int BATCH = 500;

    private final EntityManager entities;

    PageStore(EntityManager entities) {
        this.entities = entities;
    }

    void write(long documentId, List<PageText> pages) {
        for (int from = 0; from < pages.size(); from += BATCH) {
            List<PageText> some = pages.subList(from, Math.min(from + BATCH, pages.size()));
            entities.createNativeQuery("insert into document_page (document_id, number, heading, text)"
                            + " select :document, number, heading, text"
                            + " from unnest(:numbers, :headings, :texts) as page (number, heading, text)")
                    .setParameter("document", documentId)
                    .setParameter("numbers", some.stream().map(PageText::number).toArray(Integer[]::new))
                    .setParameter(
                            "headings",
                            some.stream()
                                    .map(PageText::heading)
                                    .map(PageStore::storable)
                                    .toArray(String[]::new))
                    .setParameter(
                            "texts",
                            some.stream()
                                    .map(PageText::text)
                                    .map(PageStore::storable)
                                    .toArray(String[]::new))
                    .executeUpdate();
        }
    }

    /** Pages of one document from a number on. */
    List<PageText> from(long documentId, int number, int limit) {
        List<?> rows = entities.createNativeQuery("select number, heading, text from document_page"
                        + " where document_id = :document and number >= :number order by number limit :limit")
                .setParameter("document", documentId)
                .setParameter("number", number)
                .setParameter("limit", limit)
                .getResultList();
        List<PageText> pages = new ArrayList<>();
        for (Object row : rows) {
            Object[] column = (Object[]) row;
            pages.add(new PageText(((Number) column[0]).intValue(), (String) column[1], (String) column[2]));
        }
        return pages;
    }

    /** Numbers of the pages on which any of the words stands, in order. */
    List<Integer> withAny(long documentId, List<String> words, int limit) {
        List<?> rows = entities.createNativeQuery("select number from document_page where document_id = :document"
                        + " and lower(text) like any (:words) order by number limit :limit")
                .setParameter("document", documentId)
                .setParameter(
                        "words",
                        words.stream()
                                .map(word -> "%" + word.toLowerCase(Locale.ROOT) + "%")
                                .toArray(String[]::new))
                .setParameter("limit", limit)
                .getResultList();
        return rows.stream().map(row -> ((Number) row).intValue()).toList();
    }

    /** A page and the document it is of. */
    record Owned(long documentId, PageText page) {}

    /** All pages of these documents, in order. */
    List<Owned> all(Collection<Long> documentIds) {
        List<?> rows = entities.createNativeQuery("select document_id, number, heading, text from document_page"
                        + " where document_id = any (:documents) order by document_id, number")
                .setParameter("documents", documentIds.toArray(Long[]::new))
                .getResultList();
        List<Owned> pages = new ArrayList<>();
        for (Object row : rows) {
            Object[] column = (Object[]) row;
            PageText page = new PageText(((Number) column[1]).intValue(), (String) column[2], (String) column[3]);
            pages.add(new Owned(((Number) column[0]).longValue(), page));
        }
        return pages;
    }

    /** PostgreSQL keeps no NUL in a text, and half a surrogate pair is no character anywhere. */
    static String storable(String text) {
        boolean clean = text.chars().noneMatch(each -> each == 0 || Character.isSurrogate((char) each));
        return clean
                ? text
                : text.codePoints()
                        .filter(each ->
                                each != 0 && !(each >= Character.MIN_SURROGATE && each <= Character.MAX_SURROGATE))
                        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                        .toString();
    }
}
