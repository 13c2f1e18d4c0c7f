package id.suluh.body;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds bodies by what they are called, in the database: every word somewhere in one of the names; failing that, names like it. */
@ApplicationScoped
class BodyFinder {
    private static final String ALL = "select b.id, b.kind, b.province from body b order by b.name";

    /** Called exactly so first, then names that begin so, then names that hold the words. */
    private static final String BY_WORDS = """
            select b.id, b.kind, b.province from body b join body_name n on n.body_id = b.id
             where n.normalised like all (:patterns)
             group by b.id
             order by min(case when n.normalised = :text then 0 when n.normalised like :text || '%' then 1 else 2 end), b.name
            """;

    /**
     * 0.4 of the trigrams: a missing or doubled letter in a word of six still passes, another word does not. Two letters swapped, two
     * edits, pass in words from five letters on; in shorter ones a single edit already makes another acronym.
     */
    private static final String LIKE_IT = """
            select b.id, b.kind, b.province from body b
              join (select body_id, word_similarity(:text, normalised) as within, similarity(:text, normalised) as whole,
                           levenshtein_less_equal(:text, left(normalised, 200), 3) as edits from body_name) n
                on n.body_id = b.id
             where n.within >= 0.4 or n.edits <= case when length(:text) < 5 then 1 else 2 end
             group by b.id
             order by min(n.edits), max(n.within + n.whole) desc, b.name
             limit 20
            """;

    private final EntityManager entities;

    BodyFinder(EntityManager entities) {
        this.entities = entities;
    }

    /**
     * What was found.
     *
     * @param similar nothing is called so; these are only spelled alike
     */
    record Found(List<BodyMatch> matches, boolean similar) {}

    /** The bodies that fit the words, best first; filters are not looked at. */
    Found find(BodyQuery query) {
        String text = query.normalised();
        if (text.isEmpty()) {
            boolean nothingAsked = query.text().isEmpty();
            return new Found(nothingAsked ? list(entities.createNativeQuery(ALL)) : List.of(), false);
        }
        String[] patterns =
                Arrays.stream(text.split(" ")).map(word -> "%" + word + "%").toArray(String[]::new);
        List<BodyMatch> byWords = list(entities.createNativeQuery(BY_WORDS)
                .setParameter("patterns", patterns)
                .setParameter("text", text));
        if (!byWords.isEmpty()) {
            return new Found(byWords, false);
        }
        List<BodyMatch> alike = list(entities.createNativeQuery(LIKE_IT).setParameter("text", text));
        return new Found(alike, !alike.isEmpty());
    }

    private static List<BodyMatch> list(Query query) {
        return ((List<?>) query.getResultList())
                .stream().map(row -> match((Object[]) row)).toList();
    }

    private static BodyMatch match(Object[] row) {
        @Nullable String province = (String) row[2];
        return new BodyMatch(
                ((Number) row[0]).longValue(), BodyKind.of((String) row[1]).orElseThrow(), province);
    }
}
