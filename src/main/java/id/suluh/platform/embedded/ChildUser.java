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

    /** Whether the servers' user may pass through this folder, or run this program, and pass all folders above it. */
    boolean passes(Path folder) throws IOException {
        return !root || isOpen(folder);
    }

    /** Whether the servers' user can read a program. */
    boolean reads(Path program) throws IOException {
        return passes(program)
                && (!root || Files.getPosixFilePermissions(program).contains(PosixFilePermission.OTHERS_READ));
    }

    private static boolean isOpen(Path folder) throws IOException {
        for (Path each = folder.toRealPath(); each != null; each = each.getParent()) {
            if (!Files.getPosixFilePermissions(each).contains(PosixFilePermission.OTHERS_EXECUTE)) {
                return false;
            }
        }
        return true;
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
