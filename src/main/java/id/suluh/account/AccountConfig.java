package id.suluh.account;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How long things last that let people in. */
@ConfigMapping(prefix = "suluh.account")
interface AccountConfig {
    /** A log-in ends when it was not used for so long. */
    @WithDefault("PT2H")
    Duration sessionIdle();

    /** A log-in ends after so long however much it is used: a working day. */
    @WithDefault("PT12H")
    Duration sessionLongest();

    /** A link printed by the command, which somebody still has to hand over. */
    @WithDefault("PT72H")
    Duration handedLink();

    /** A link sent by mail. */
    @WithDefault("PT1H")
    Duration mailedLink();

    /** A personal token. */
    @WithDefault("P365D")
    Duration token();

    /** Tries to log in to one account from one place within 15 minutes. */
    @WithDefault("10")
    int triesPerPair();

    /** Tries from one place: an office may sit behind one address. */
    @WithDefault("60")
    int triesPerPlace();

    /** Tries for one account from anywhere. */
    @WithDefault("100")
    int triesPerAccount();
}
