package id.suluh.cli;

import id.suluh.procurement.intake.ImportSummary;
import id.suluh.procurement.intake.OcdsImport;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Contracting data into the portal. */
@Command(name = "ocds", description = "Imports OCDS releases; a second import of the same data adds nothing.")
final class ImportOcdsCommand extends PortalCommand {
    @Spec
    private CommandSpec spec;

    @Parameters(
            arity = "1..*",
            paramLabel = "PATH",
            description = "packages, arrays, JSON lines, .gz, .zip, folders; - for standard input")
    private List<String> paths = new ArrayList<>();

    @Override
    protected int run() throws IOException {
        ImportSummary summary = bean(OcdsImport.class).run(paths, System.in, false, refusal -> spec.commandLine()
                .getErr()
                .println(refusal));
        System.out.println(summary.json());
        return summary.refused() > 0 ? 1 : 0;
    }

    @Override
    protected boolean needsSearch() {
        return false;
    }
}
