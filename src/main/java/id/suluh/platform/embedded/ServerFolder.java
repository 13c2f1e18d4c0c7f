package id.suluh.platform.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The folder of one server, and the path under which the server sees it. They differ when root's portal keeps its data below a folder
 * closed to others, such as {@code /root}: the server's user cannot pass there, so the folder is mounted for that server alone at a
 * place it can reach.
 */
final class ServerFolder {
    /** On every Linux, by the Filesystem Hierarchy Standard for a temporary mount. */
    private static final Path MOUNT = Path.of("/mnt");

    private static final String MOUNT_AND_RUN = "mount --bind \"$0\" " + MOUNT + " && cd " + MOUNT + " && exec \"$@\"";

    private final Path path;
    private final ChildUser user;
    private final boolean mounted;

    private ServerFolder(Path path, ChildUser user, boolean mounted) {
        this.path = path;
        this.user = user;
        this.mounted = mounted;
    }

    /**
     * Makes the folder when absent and gives it to the servers' user.
     *
     * @throws StartRefused when that user cannot be brought there
     */
    static ServerFolder make(Path path, ChildUser user, Path log) throws IOException {
        Files.createDirectories(path);
        user.give(path);
        boolean closed = !user.passes(Objects.requireNonNull(path.getParent()));
        ServerFolder folder = new ServerFolder(path, user, closed);
        if (closed) {
            folder.checkMount(log);
        }
        return folder;
    }

    /** As the portal sees it. */
    Path path(String name) {
        return path.resolve(name);
    }

    /** As the server sees it. */
    Path seen(String name) {
        return (mounted ? MOUNT : path).resolve(name);
    }

    /** A path of this folder as the server sees it. */
    Path seen(Path inside) {
        return inside.startsWith(path) ? seen(path.relativize(inside).toString()) : inside;
    }

    /** Whether the servers' user can read a program that was unpacked elsewhere. */
    boolean canRead(Path program) throws IOException {
        return user.reads(program);
    }

    /**
     * A setting that means nothing to the server and stands in its command line, by which its processes are found again: the paths in it
     * may be those of another portal's server where folders are mounted.
     */
    String mark() {
        return "suluh.folder=" + path.toUri().getRawPath();
    }

    /** Gives what was added to the folder to the servers' user. */
    void give() throws IOException {
        user.give(path);
    }

    /** The words as a command of the servers' user that sees the folder. */
    private List<String> command(List<String> words) {
        List<String> command = new ArrayList<>();
        if (mounted) {
            command.addAll(List.of("unshare", "--mount", "sh", "-c", MOUNT_AND_RUN, path.toString()));
        }
        command.addAll(user.prefix());
        command.addAll(words);
        return command;
    }

    Process start(Path log, Map<String, String> environment, String... words) throws IOException {
        return Commands.start(command(List.of(words)), path, log, environment);
    }

    void run(Path log, String... words) throws IOException {
        Commands.run(command(List.of(words)), path, log);
    }

    private void checkMount(Path log) throws IOException {
        try {
            run(log, "true");
        } catch (IOException notAllowed) {
            throw new StartRefused(
                    "The servers do not run as root, and another user cannot get into " + path + ".",
                    "Open the folders above it to others (chmod o+x), name another one in SULUH_DATA_DIR, such as"
                            + " /var/lib/suluh, or start the portal as another user.",
                    notAllowed);
        }
    }
}
