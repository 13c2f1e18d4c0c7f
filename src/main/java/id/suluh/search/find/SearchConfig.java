package id.suluh.search.find;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** What a portal may set about searching. */
@ConfigMapping(prefix = "suluh.search")
interface SearchConfig {
    /** How long a visitor waits for the index before the database answers instead. */
    @WithDefault("2s")
    Duration timeout();

    /** How long a download waits for each stretch of it. There is nothing to take its place: part of a list looks like all of it. */
    @WithDefault("20s")
    Duration download();
}
