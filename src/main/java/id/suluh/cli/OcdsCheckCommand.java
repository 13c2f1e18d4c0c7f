package id.suluh.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import id.suluh.procurement.ocds.JsonTree;
import id.suluh.procurement.ocds.check.Finding;
import id.suluh.procurement.ocds.check.OcdsCheck;
import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Releases or packages in, findings out. */
@Command(
        name = "check",
        description =
                "Checks packages and releases against the standard and for sense, one finding a line; ends with 1 if any is an error.")
final class OcdsCheckCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Parameters(
            arity = "0..1",
            paramLabel = "FILE",
            description = "a package, an array, a release or lines; standard input when absent")
    private String input = InputFile.STANDARD_INPUT;

    @Option(
            names = "--language",
            paramLabel = "L",
            description = "adds what each finding means in plain words: ${COMPLETION-CANDIDATES}")
    private FindingWords.@Nullable Language language;

    @Override
    public Integer call() throws IOException {
        OutputStream out = new BufferedOutputStream(new FileOutputStream(FileDescriptor.out), 1 << 16);
        // Not closed: standard output belongs to the process.
        JsonGenerator json = JsonTree.generator(out).setRootValueSeparator(null);
        FindingWords words = language == null ? null : new FindingWords(language);
        long errors;
        try (InputStream in = InputFile.open(input, spec)) {
            errors = new OcdsCheck(finding -> write(json, finding, words)).read(in);
        }
        json.flush();
        return errors > 0 ? 1 : 0;
    }

    private static void write(JsonGenerator json, Finding finding, @Nullable FindingWords words) {
        try {
            json.writeStartObject();
            json.writeStringField("severity", finding.severity().name().toLowerCase(Locale.ROOT));
            json.writeStringField("code", finding.code());
            json.writeStringField("pointer", finding.pointer());
            json.writeStringField("ocid", finding.ocid());
            json.writeNumberField("line", finding.line());
            json.writeStringField("message", finding.message());
            if (words != null) {
                json.writeStringField("words", words.of(finding.code()));
            }
            json.writeEndObject();
            json.writeRaw('\n');
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
