package id.suluh.document.extract;

import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Where Tika and its parsers lie: the folder {@code reader} that the build makes beside the portal. The portal itself never loads what
 * is in it.
 */
public final class ReaderClassPath {
    private static final String NAME = "reader";

    private ReaderClassPath() {}

    /**
     * The folder: in {@code suluh.home} or {@code SULUH_HOME} when that is set, else beside the place this class was loaded from.
     *
     * @throws IllegalStateException when there is none
     */
    public static Path find() {
        return Stream.of(System.getProperty("suluh.home"), System.getenv("SULUH_HOME"))
                .flatMap(Stream::ofNullable)
                .map(home -> Path.of(home, NAME))
                .filter(ReaderClassPath::holdsTika)
                .findFirst()
                .or(ReaderClassPath::besideTheCode)
                .orElseThrow(() -> new IllegalStateException("The reader's libraries are missing: there is no folder '"
                        + NAME + "' with Tika in SULUH_HOME or beside the portal. Build with 'mvn package'."));
    }

    private static Optional<Path> besideTheCode() {
        try {
            Path place = Path.of(ReaderClassPath.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
            return Stream.<@Nullable Path>iterate(place, at -> at != null, at -> at == null ? null : at.getParent())
                    .flatMap(Stream::ofNullable)
                    .map(at -> at.resolve(NAME))
                    .filter(ReaderClassPath::holdsTika)
                    .findFirst();
        } catch (URISyntaxException problem) {
            return Optional.empty();
        }
    }

    private static boolean holdsTika(Path folder) {
        if (!Files.isDirectory(folder)) {
            return false;
        }
        String[] names = folder.toFile().list((parent, name) -> name.startsWith("tika-core-"));
        return names != null && names.length > 0;
    }
}
