package id.suluh.platform;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;

/** What the portal as a whole is told. Every name is also an environment variable: {@code SULUH_DATA_DIR} and so on. */
@ConfigMapping(prefix = "suluh")
public interface SuluhConfig {
    /** Folder for the embedded servers, the files and the locks. */
    @WithDefault("data")
    Path dataDir();

    /** Folder of what the build lays beside the portal: the embedded search server and the reader. Found by itself when not given. */
    Optional<Path> home();

    /** Address under which visitors reach the portal; used in mail, feeds and canonical links. No trailing slash. */
    @WithDefault("http://localhost:8080")
    URI publicUrl();

    /** Whether a new portal starts with the fictional demo world. */
    @WithDefault("true")
    boolean demo();

    /** Background work. */
    Jobs jobs();

    /** Background work of this process. */
    interface Jobs {
        /** Off for commands that run beside a serving portal, which does the work. */
        @WithDefault("true")
        boolean enabled();
    }
}
