package id.suluh.platform.embedded;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** Programs of the servers, with their words kept in a log file. */
final class Commands {
    private Commands() {}

    static Process start(List<String> command, Path folder, Path log) throws IOException {
        return start(command, folder, log, Map.of());
    }

    static Process start(List<String> command, Path folder, Path log, Map<String, String> environment)
            throws IOException {
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectInput(ProcessBuilder.Redirect.from(new File("/dev/null")))
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        builder.environment().putAll(environment);
        return builder.start();
    }

    /** Runs a program to its end. */
    static void run(List<String> command, Path folder, Path log) throws IOException {
        Process process = start(command, folder, log);
        try {
            if (process.waitFor() != 0) {
                throw new IOException(String.join(" ", command) + " failed; see " + log);
            }
        } catch (InterruptedException interrupted) {
            process.destroy();
            Thread.currentThread().interrupt();
            throw new IOException("Interrupted while waiting for " + command.get(0), interrupted);
        }
    }
}
