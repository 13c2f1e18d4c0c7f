package id.suluh.cli;

import com.fasterxml.jackson.databind.ObjectMapper;
import id.suluh.procurement.export.BulkBuild;
import java.util.Optional;
import picocli.CommandLine.Command;

/** {@code bulk}. */
@Command(
        name = "bulk",
        description =
                "Makes the bulk files anew, as each night; files of years without changes are kept. Prints counts as JSON.")
final class BulkCommand extends PortalCommand {
    @Override
    protected boolean needsSearch() {
        return false;
    }

    @Override
    protected int run() throws Exception {
        Optional<BulkBuild.Result> result = bean(BulkBuild.class).run();
        if (result.isEmpty()) {
            System.err.println("Another process is making the bulk files.");
            return 1;
        }
        System.out.println(bean(ObjectMapper.class).writeValueAsString(result.get()));
        return 0;
    }
}
