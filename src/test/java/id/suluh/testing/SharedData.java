package id.suluh.testing;

import java.nio.file.Files;
import java.nio.file.Path;

/** Test data too large for the repository. Beside the checkout, or where {@code SULUH_SHARED} says. */
public final class SharedData {
    private SharedData() {}

    public static Path path(String under) {
        String given = System.getProperty("SULUH_SHARED", System.getenv("SULUH_SHARED"));
        return Path.of(given == null ? "../shared" : given).resolve(under);
    }

    /** Absence skips a test on a desk, and fails it where everything has to be there. */
    public static boolean isThere(Path path) {
        boolean there = Files.exists(path);
        if (!there && Boolean.parseBoolean(System.getProperty("CI", System.getenv("CI")))) {
            throw new AssertionError(path + " has to be there when CI is true");
        }
        return there;
    }
}
