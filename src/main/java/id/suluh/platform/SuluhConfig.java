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
    @WithDefault("http://localhost:${quarkus.http.port:8080}")
    URI publicUrl();

    /** Whether a new portal starts with the fictional demo world. */
    @WithDefault("true")
    boolean demo();

    /** Background work. */
    Jobs jobs();

    /** The embedded search server. */
    Elasticsearch elasticsearch();

    /** The disk that holds the data folder. */
    Disk disk();

    /** Background work of this process. */
    interface Jobs {
        /** Off for commands that run beside a serving portal, which does the work. */
        @WithDefault("true")
        boolean enabled();
    }

    /** The embedded search server; read before the portal starts. */
    interface Elasticsearch {
        /** Its heap, in the notation of the JVM. */
        @WithDefault("512m")
        String heap();

        /** Further options of its JVM, separated by blanks. */
        Optional<String> javaOptions();
    }

    /** The disk that holds the data folder. */
    interface Disk {
        /** With less than this many megabytes free, the embedded servers do not start. */
        @WithDefault("512")
        long minFreeMb();
    }
}
