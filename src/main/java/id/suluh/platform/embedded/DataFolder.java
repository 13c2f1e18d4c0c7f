package id.suluh.platform.embedded;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The folder that keeps everything between runs, held by one portal at a time. */
final class DataFolder implements AutoCloseable {
    static final String LOCK = "run/portal.lock";

    /**
     * The folders this process holds. The operating system counts locks by process and drops them when any channel to the file is
     * closed, so this process must not open the lock of a folder it holds.
     */
    private static final Set<Path> HELD = ConcurrentHashMap.newKeySet();

    private final Path path;
    private final FileChannel channel;

    private DataFolder(Path path, FileChannel channel) {
        this.path = path;
        this.channel = channel;
    }

    /**
     * Takes the folder, making it when absent. The lock is the operating system's, so a killed portal leaves none behind.
     *
     * @throws StartRefused when it is not writable, the disk is nearly full, or another portal holds it
     */
    static DataFolder take(Path path, long minFreeMegabytes) {
        if (HELD.contains(path)) {
            throw inUse(path);
        }
        FileChannel channel;
        try {
            Files.createDirectories(path.resolve("run"));
            checkSpace(path, minFreeMegabytes);
            channel = FileChannel.open(path.resolve(LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        } catch (IOException denied) {
            throw new StartRefused(
                    "The data folder " + path + " cannot be written: " + denied + ".",
                    "Make it writable for this user, or name another one in SULUH_DATA_DIR.",
                    denied);
        }
        if (!lock(channel)) {
            throw inUse(path);
        }
        HELD.add(path);
        return new DataFolder(path, channel);
    }

    /** Whether some process, perhaps this one, holds the folder. */
    static boolean isTaken(Path path) {
        if (HELD.contains(path)) {
            return true;
        }
        Path lock = path.resolve(LOCK);
        if (!Files.exists(lock)) {
            return false;
        }
        try (FileChannel channel = FileChannel.open(lock, StandardOpenOption.WRITE)) {
            return !lock(channel);
        } catch (IOException unreadable) {
            return false;
        }
    }

    Path path() {
        return path;
    }

    Path run(String file) {
        return path.resolve("run").resolve(file);
    }

    @Override
    public void close() {
        HELD.remove(path);
        try {
            channel.close();
        } catch (IOException ignored) {
            // The lock goes with the process at the latest.
        }
    }

    private static StartRefused inUse(Path path) {
        String process = RunningPortal.on(path)
                .map(portal -> " (process " + portal.pid() + ")")
                .orElse("");
        return new StartRefused(
                "The data folder " + path + " is in use by another portal" + process + ".",
                "Stop that portal, or name another folder in SULUH_DATA_DIR (and another port in QUARKUS_HTTP_PORT).");
    }

    private static boolean lock(FileChannel channel) {
        try {
            return channel.tryLock() != null;
        } catch (IOException noLocks) {
            throw new StartRefused(
                    "The data folder's file system knows no file locks: " + noLocks + ".",
                    "Name a folder on a local disk in SULUH_DATA_DIR.",
                    noLocks);
        }
    }

    private static void checkSpace(Path path, long minFreeMegabytes) throws IOException {
        long free = Files.getFileStore(path).getUsableSpace() / (1024 * 1024);
        if (free < minFreeMegabytes) {
            throw new StartRefused(
                    "The disk of " + path + " is nearly full: " + free + " MB are free, " + minFreeMegabytes
                            + " MB are needed.",
                    "Free some space, name a folder on another disk in SULUH_DATA_DIR, or lower SULUH_DISK_MIN_FREE_MB.");
        }
    }
}
