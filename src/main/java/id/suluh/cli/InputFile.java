package id.suluh.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/** The one input of an offline command: a file, or standard input. */
final class InputFile {
    static final String STANDARD_INPUT = "-";

    private InputFile() {}

    /**
     * Opens it.
     *
     * @throws ParameterException when the file cannot be read, which is wrong usage
     */
    static InputStream open(String input, CommandSpec spec) {
        if (input.equals(STANDARD_INPUT)) {
            return System.in;
        }
        if (Files.isDirectory(Path.of(input))) {
            throw new ParameterException(spec.commandLine(), input + " is a folder; give one file, or standard input");
        }
        try {
            return Files.newInputStream(Path.of(input));
        } catch (IOException unreadable) {
            throw new ParameterException(
                    spec.commandLine(), input + " cannot be read: " + unreadable.getMessage(), unreadable);
        }
    }
}
