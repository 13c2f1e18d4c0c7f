package id.suluh.procurement.flag.result;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** When flags are computed. */
@ConfigMapping(prefix = "suluh.flags")
interface FlagConfig {
    /** How long after the last import a run begins: files come one after the other, and one run is enough for all of them. */
    @WithDefault("PT1M")
    Duration settle();
}
