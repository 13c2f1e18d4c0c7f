package id.suluh.web;

import io.smallrye.config.ConfigMapping;
import java.util.Optional;

/** What the pages say about whoever runs this portal. */
@ConfigMapping(prefix = "suluh.web")
public interface WebConfig {
    /** E-mail address for questions, corrections and reports of weaknesses; without it the pages say that there is none. */
    Optional<String> contact();
}
