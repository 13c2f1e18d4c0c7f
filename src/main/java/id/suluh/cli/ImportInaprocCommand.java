package id.suluh.cli;

import id.suluh.procurement.inaproc.ExportReader;
import id.suluh.procurement.inaproc.RecordKinds;
import id.suluh.procurement.intake.ImportKind;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;

/** Exports of the national procurement systems into the portal. */
@Command(
        name = "inaproc",
        description = "Imports exports of INAPROC, SPSE and SiRUP; a second import of the same data adds nothing.")
final class ImportInaprocCommand extends ContractImportCommand {
    @Option(
            names = "--type",
            paramLabel = "T",
            description = "the kind of all records; seen from the columns when absent")
    private @Nullable String type;

    /** Ours alone until the Open Contracting Partnership has registered one. */
    @Option(
            names = "--prefix",
            paramLabel = "PREFIX",
            defaultValue = "${sys:suluh.ocds.prefix:-${env:SULUH_OCDS_PREFIX:-ocds-suluh0}}",
            description = "of the OCIDs that are made: ocds- and six letters or digits (${DEFAULT-VALUE})")
    private String prefix = "";

    @Option(names = "--map", paramLabel = "FILE", description = "a column map of a kind that is not known here")
    private List<Path> maps = new ArrayList<>();

    @Parameters(
            arity = "1..*",
            paramLabel = "PATH",
            description = "JSON, JSON lines, CSV, XLSX, .gz, .zip, folders; - for standard input")
    private List<String> paths = new ArrayList<>();

    @Override
    protected int run() throws IOException {
        ExportReader reader = reader();
        return take(
                ImportKind.INAPROC,
                paths,
                sink -> reader.read(
                        paths, System.in, new Telling(sink, spec().commandLine().getErr())));
    }

    private ExportReader reader() throws IOException {
        try {
            return new ExportReader(new RecordKinds(maps), type, prefix);
        } catch (IllegalArgumentException wrong) {
            throw new ParameterException(spec().commandLine(), String.valueOf(wrong.getMessage()), wrong);
        }
    }
}
