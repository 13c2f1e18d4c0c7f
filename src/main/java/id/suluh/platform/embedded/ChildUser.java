package id.suluh.platform.embedded;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.PosixFilePermission;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * As whom the servers run. Both refuse root, so under root they run as the user without rights of its own that every Unix has, on
 * folders given to it; otherwise as the user of the portal.
 */
final class ChildUser {
    /** {@code nobody} on every Linux. */
    private static final int NOBODY = 65534;

    private static final List<Path> SEARCH = List.of(Path.of("/usr/bin"), Path.of("/bin"), Path.of("/sbin"));

    private final boolean root;

    private ChildUser(boolean root) {
        this.root = root;
    }

    static ChildUser find() {
        return new ChildUser("root".equals(System.getProperty("user.name")));
    }

    /**
     * What stands before a server's own command: a session of its own, so that Ctrl-C in a terminal reaches the portal alone and the
     * servers stop after it; and the other user.
     */
    List<String> prefix() {
        List<String> prefix = new ArrayList<>();
        if (installed("setsid")) {
            prefix.add("setsid");
        }
        if (root) {
            if (!installed("setpriv")) {
                throw new StartRefused(
                        "PostgreSQL and Elasticsearch do not run as root, and setpriv is not installed to change the user.",
                        "Start the portal as another user, or install util-linux.");
            }
            prefix.addAll(
                    List.of("setpriv", "--reuid=" + NOBODY, "--regid=" + NOBODY, "--clear-groups", "--no-new-privs"));
        }
        return prefix;
    }

    /**
     * Refuses a data folder that the servers' user cannot get into.
     *
     * @throws StartRefused naming the closed folder
     */
    void requireReach(Path folder) throws IOException {
        Path closed = root ? closedAbove(folder) : null;
        if (closed != null) {
            throw new StartRefused(
                    "The servers do not run as root, and other users cannot pass through " + closed + " to " + folder
                            + ".",
                    "Name another folder in SULUH_DATA_DIR, such as /var/lib/suluh, or start the portal as another user.");
        }
    }

    /** Whether the servers' user can read what was unpacked there. */
    boolean reads(Path distribution) throws IOException {
        if (!root) {
            return true;
        }
        Set<PosixFilePermission> program = Files.getPosixFilePermissions(distribution.resolve("bin/elasticsearch"));
        return closedAbove(distribution) == null
                && program.contains(PosixFilePermission.OTHERS_READ)
                && program.contains(PosixFilePermission.OTHERS_EXECUTE);
    }

    private static @Nullable Path closedAbove(Path folder) throws IOException {
        for (Path each = folder.toRealPath(); each != null; each = each.getParent()) {
            if (!Files.getPosixFilePermissions(each).contains(PosixFilePermission.OTHERS_EXECUTE)) {
                return each;
            }
        }
        return null;
    }

    /** Gives a folder with all it holds to the servers' user. */
    void give(Path folder) throws IOException {
        if (!root) {
            return;
        }
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path path, BasicFileAttributes attributes) throws IOException {
                return own(path);
            }

            @Override
            public FileVisitResult visitFile(Path path, BasicFileAttributes attributes) throws IOException {
                return own(path);
            }
        });
    }

    private static FileVisitResult own(Path path) throws IOException {
        Files.setAttribute(path, "unix:uid", NOBODY, LinkOption.NOFOLLOW_LINKS);
        Files.setAttribute(path, "unix:gid", NOBODY, LinkOption.NOFOLLOW_LINKS);
        return FileVisitResult.CONTINUE;
    }

    private static boolean installed(String program) {
        return SEARCH.stream().anyMatch(folder -> Files.isExecutable(folder.resolve(program)));
    }
}
