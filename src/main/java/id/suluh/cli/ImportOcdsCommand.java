package id.suluh.cli;

import id.suluh.procurement.intake.ImportKind;
import id.suluh.procurement.intake.OcdsImport;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Contracting data into the portal. */
@Command(name = "ocds", description = "Imports OCDS releases; a second import of the same data adds nothing.")
final class ImportOcdsCommand extends ContractImportCommand {
    @Parameters(
            arity = "1..*",
            paramLabel = "PATH",
            description = "packages, arrays, JSON lines, .gz, .zip, folders; - for standard input")
    private List<String> paths = new ArrayList<>();

    @Override
    protected int run() throws IOException {
        return take(ImportKind.OCDS, paths, OcdsImport.files(paths, System.in));
    }
}
