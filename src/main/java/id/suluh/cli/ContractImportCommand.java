package id.suluh.cli;

import id.suluh.procurement.intake.ImportKind;
import id.suluh.procurement.intake.ImportOrder;
import id.suluh.procurement.intake.ImportSummary;
import id.suluh.procurement.intake.OcdsImport;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Contracting data into the portal, whatever it is read from: refusals on standard error, the summary on standard output. */
abstract class ContractImportCommand extends PortalCommand {
    @Spec
    private CommandSpec spec;

    protected final CommandSpec spec() {
        return spec;
    }

    @Override
    protected final boolean needsSearch() {
        return false;
    }

    protected final int take(ImportKind kind, List<String> paths, OcdsImport.Source source) throws IOException {
        PrintWriter err = spec.commandLine().getErr();
        ImportSummary summary =
                bean(OcdsImport.class).run(source, ImportOrder.command(kind, paths), refusal -> err.println(refusal));
        System.out.println(summary.json());
        return summary.refused() > 0 ? 1 : 0;
    }
}
