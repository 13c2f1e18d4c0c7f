package id.suluh.body;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A body in the API.
 *
 * @param type always {@code body}
 * @param id the slug
 * @param url its page
 * @param title the official name, as lists of all kinds of records call it
 * @param email where its information desk is written to; null where none is recorded
 * @param verified whether a source names it
 * @param note the doubt in words; may be empty
 * @param commission where disputes with it are heard; null in lists
 * @param figures what other features count of it, by their names; empty in lists
 */
record BodyItem(
        String type,
        String id,
        String url,
        String title,
        String shortName,
        String kind,
        String level,
        @Nullable String province,
        @Nullable String email,
        List<BodyFacts.Alias> aliases,
        boolean verified,
        boolean fictional,
        String note,
        @Nullable Forum commission,
        Map<String, Object> figures) {

    /**
     * Where disputes with the body are heard.
     *
     * @param id slug of the commission; null where none can be named
     * @param rule code of the rule that decided
     * @param basis article; empty where none is known
     */
    record Forum(@Nullable String id, String rule, String basis, boolean verified) {
        static Forum of(Competence competence) {
            return new Forum(
                    competence.commission() == null
                            ? null
                            : competence.commission().slug(),
                    competence.rule().code(),
                    competence.rule().basis(),
                    competence.rule().verified() && competence.recorded());
        }
    }

    static BodyItem of(
            BodyFacts facts, String publicUrl, @Nullable Competence competence, Map<String, Object> figures) {
        return new BodyItem(
                "body",
                facts.ref().slug(),
                publicUrl + facts.ref().path(),
                facts.ref().name(),
                facts.acronym(),
                facts.ref().kind().code(),
                facts.level().code(),
                facts.province(),
                facts.email(),
                facts.aliases(),
                facts.verified(),
                facts.fictional(),
                facts.note(false),
                competence == null ? null : Forum.of(competence),
                figures);
    }
}
