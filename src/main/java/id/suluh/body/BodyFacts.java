package id.suluh.body;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** All that is recorded of a body, for its page and the API. */
record BodyFacts(
        BodyRef ref,
        BodyLevel level,
        @Nullable String province,
        @Nullable String email,
        boolean verified,
        boolean fictional,
        String note,
        String noteInEnglish,
        List<Alias> aliases,
        boolean shortNameAmbiguous,
        Instant added) {

    /**
     * Another name.
     *
     * @param ambiguous others are called so too, or somebody doubts it
     */
    record Alias(String name, boolean ambiguous) {}

    static BodyFacts of(PublicBody body) {
        return new BodyFacts(
                body.ref(),
                body.level(),
                body.province(),
                body.contact().email(),
                body.verified(),
                body.fictional(),
                body.note(false),
                body.note(true),
                body.aliases().stream()
                        .map(alias -> new Alias(alias.text(), alias.ambiguous()))
                        .toList(),
                body.names().stream().anyMatch(name -> name.role().equals(BodyName.SHORT) && name.ambiguous()),
                body.added());
    }

    /** The short name, or empty where the name is all there is. */
    public String acronym() {
        return ref.shortName().equals(ref.name()) ? "" : ref.shortName();
    }

    /** The doubt in words, in the language of the page. */
    public String note(boolean english) {
        return english && !noteInEnglish.isEmpty() ? noteInEnglish : note;
    }
}
