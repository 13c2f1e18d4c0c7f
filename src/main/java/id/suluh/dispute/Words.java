package id.suluh.dispute;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/**
 * A sentence the portal wrote, in its two languages.
 *
 * @param english null when nobody has translated it yet; the Indonesian then stands in
 */
@Embeddable
public record Words(
        @JsonProperty("id") String indonesian,
        @JsonProperty("en") @Nullable String english) {

    /** The sentence in the language, {@code id} or {@code en}. */
    String in(String language) {
        return language.equals("en") && english != null ? english : indonesian;
    }
}
