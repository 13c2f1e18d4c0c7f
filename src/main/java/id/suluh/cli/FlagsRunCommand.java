package id.suluh.cli;

import id.suluh.procurement.flag.result.FlagRunSummary;
import id.suluh.procurement.flag.result.FlagRuns;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code flags run}. */
@Command(
        name = "run",
        description =
                "Computes every red flag of every public process now; prints how many are flagged, clear and not computable.")
final class FlagsRunCommand extends PortalCommand {
    @Spec
    private CommandSpec spec;

    @Override
    protected int run() {
        Optional<FlagRunSummary> summary = bean(FlagRuns.class).run();
        if (summary.isEmpty()) {
            spec.commandLine().getErr().println("flags run: another run is going on");
            return 1;
        }
        System.out.println(summary.get().json());
        return 0;
    }
}
