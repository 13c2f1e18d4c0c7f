package id.suluh.cli;

import id.suluh.procurement.ocds.ArrayOverride;
import id.suluh.procurement.ocds.CompileOptions;
import id.suluh.procurement.ocds.MergeRule;
import id.suluh.procurement.ocds.ReleaseCompiler;
import id.suluh.procurement.ocds.ReleaseReader;
import id.suluh.procurement.ocds.SchemaRules;
import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Releases in, one merged release per OCID out. */
@Command(
        name = "compile",
        description = "Merges releases into one compiled or versioned release per OCID, as JSON lines.")
final class OcdsCompileCommand implements Callable<Integer> {
    /** What of the heap may hold input before temporary files are used: the rest is for one part of them and the release at hand. */
    private static final int SHARE_OF_HEAP = 8;

    @Spec
    private CommandSpec spec;

    @Option(names = "--versioned", description = "write how each field came about, not only how it stands")
    private boolean versioned;

    @Option(names = "--schema", paramLabel = "FILE", description = "derive the merge rules from this release schema")
    private @Nullable Path schema;

    @Option(
            names = "--override",
            paramLabel = "PATH=append|position",
            description = "match the objects of the array at PATH (names with . or / between) another way than by id")
    private Map<String, String> overrides = new LinkedHashMap<>();

    @Parameters(
            arity = "0..1",
            paramLabel = "FILE",
            description = "packages, an array, lines, .gz, .zip or a folder; standard input when absent")
    private String input = "-";

    @Override
    public Integer call() throws IOException {
        long budget = Runtime.getRuntime().maxMemory() / SHARE_OF_HEAP;
        OutputStream out = new BufferedOutputStream(new FileOutputStream(FileDescriptor.out), 1 << 16);
        try (ReleaseCompiler compiler = new ReleaseCompiler(options(), this::say, budget)) {
            new ReleaseReader(compiler, System.in).read(input);
            long refused = compiler.write(out);
            // Not closed: standard output belongs to the process.
            out.flush();
            return refused > 0 ? 1 : 0;
        }
    }

    private CompileOptions options() {
        return new CompileOptions(versioned, schemaRules(), arrayOverrides());
    }

    private @Nullable Map<String, MergeRule> schemaRules() {
        if (schema == null) {
            return null;
        }
        try {
            return SchemaRules.of(schema);
        } catch (IOException e) {
            throw new ParameterException(spec.commandLine(), "--schema " + schema + ": " + e.getMessage(), e);
        }
    }

    private Map<String, ArrayOverride> arrayOverrides() {
        Map<String, ArrayOverride> chosen = new LinkedHashMap<>();
        overrides.forEach((path, way) -> chosen.put(path.replace('.', '/'), arrayOverride(way)));
        return chosen;
    }

    private ArrayOverride arrayOverride(String way) {
        try {
            return ArrayOverride.valueOf(way.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException unknown) {
            throw new ParameterException(
                    spec.commandLine(), "--override: " + way + " is neither append nor position", unknown);
        }
    }

    private void say(String message) {
        spec.commandLine().getErr().println(message);
    }
}
