package id.suluh.cli;

import id.suluh.procurement.flag.FlagRun;
import id.suluh.procurement.flag.FlagSettings;
import id.suluh.procurement.flag.SettingsFile;
import id.suluh.procurement.flag.SettingsRefused;
import java.io.ByteArrayOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Compiled releases in, red flags out. */
@Command(
        name = "flags",
        description = "Computes the eleven Cardinal red flags over compiled releases, as one JSON object.")
final class OcdsFlagsCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Option(
            names = "--settings",
            paramLabel = "FILE",
            description =
                    "INI file that names the indicators to compute and their limits; without it all run as they are")
    private @Nullable Path settings;

    @Parameters(
            arity = "0..1",
            paramLabel = "FILE",
            description = "JSON lines, one compiled release per OCID; standard input when absent")
    private String input = InputFile.STANDARD_INPUT;

    @Override
    public Integer call() throws IOException {
        FlagRun run =
                new FlagRun(settings(), line -> spec.commandLine().getErr().println(input + ": " + line));
        long refused;
        try (InputStream in = InputFile.open(input, spec)) {
            refused = run.read(in);
        }
        ByteArrayOutputStream json = new ByteArrayOutputStream();
        run.write(json);
        json.writeBytes(System.lineSeparator().getBytes(StandardCharsets.UTF_8));
        // Not closed: standard output belongs to the process.
        json.writeTo(new FileOutputStream(FileDescriptor.out));
        return refused > 0 ? 1 : 0;
    }

    private FlagSettings settings() {
        if (settings == null) {
            return FlagSettings.standard();
        }
        try {
            return SettingsFile.read(settings);
        } catch (SettingsRefused wrong) {
            throw new ParameterException(
                    spec.commandLine(), "--settings " + settings + ": " + wrong.getMessage(), wrong);
        } catch (IOException unreadable) {
            throw new ParameterException(
                    spec.commandLine(),
                    "--settings " + settings + " cannot be read: " + unreadable.getMessage(),
                    unreadable);
        }
    }
}
