package id.suluh.document.extract;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The process a reader's folder belongs to, written into the folder's name: a killed process cannot remove its folder, and parts of
 * files that nobody else may see can lie in it.
 *
 * @param started tells it from a later process of the same number
 */
record FolderOwner(long pid, Instant started) {
    private static final Pattern NAME = Pattern.compile("reader-(\\d+)-(\\d+)-.*");
    /** The system counts from its own start, and a clock that is set moves that a little. */
    private static final Duration SAME = Duration.ofMinutes(1);

    static FolderOwner thisProcess() {
        return of(ProcessHandle.current());
    }

    static FolderOwner of(ProcessHandle process) {
        return new FolderOwner(process.pid(), started(process));
    }

    /** The owner named in a folder's name. */
    static Optional<FolderOwner> named(String folder) {
        Matcher parts = NAME.matcher(folder);
        return parts.matches()
                ? Optional.of(new FolderOwner(
                        Long.parseLong(parts.group(1)), Instant.ofEpochSecond(Long.parseLong(parts.group(2)))))
                : Optional.empty();
    }

    /** The beginning of the names of its folders. */
    String prefix() {
        return "reader-%d-%d-".formatted(pid, started.getEpochSecond());
    }

    boolean alive() {
        return ProcessHandle.of(pid)
                .filter(process ->
                        Duration.between(started, started(process)).abs().compareTo(SAME) < 0)
                .isPresent();
    }

    private static Instant started(ProcessHandle process) {
        return process.info().startInstant().orElse(Instant.EPOCH);
    }
}
