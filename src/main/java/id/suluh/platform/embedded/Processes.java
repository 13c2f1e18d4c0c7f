package id.suluh.platform.embedded;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Finding a process again by its id. */
final class Processes {
    private Processes() {}

    /**
     * The living process with this id whose command line holds the mark.
     *
     * @param mark a part of the command line that only the server of this data folder has
     */
    static Optional<ProcessHandle> find(long pid, String mark) {
        return ProcessHandle.of(pid).filter(ProcessHandle::isAlive).filter(process -> commandLine(process)
                .contains(mark));
    }

    /** All living processes of this machine whose command line holds the mark. */
    static List<ProcessHandle> all(String mark) {
        return ProcessHandle.allProcesses()
                .filter(process -> commandLine(process).contains(mark))
                .filter(process -> process.pid() != ProcessHandle.current().pid())
                .toList();
    }

    /** The first line of a file as a process id. */
    static Optional<Long> pidIn(Path file) {
        try {
            return Files.readAllLines(file).stream()
                    .findFirst()
                    .map(String::trim)
                    .map(Long::valueOf);
        } catch (IOException | NumberFormatException absentOrHalfWritten) {
            return Optional.empty();
        }
    }

    private static String commandLine(ProcessHandle process) {
        Path line = Path.of("/proc", Long.toString(process.pid()), "cmdline");
        try {
            // Java shows the command line of other users' processes to nobody; the kernel shows it to everybody.
            return Files.exists(line)
                    ? Files.readString(line, StandardCharsets.UTF_8).replace('\0', ' ')
                    : process.info().commandLine().orElse("");
        } catch (IOException gone) {
            return "";
        }
    }
}
