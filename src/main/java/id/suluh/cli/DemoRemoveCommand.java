package id.suluh.cli;

import com.fasterxml.jackson.databind.ObjectMapper;
import id.suluh.seed.DemoRemoval;
import picocli.CommandLine.Command;

/** Takes the fictional world away. */
@Command(
        name = "remove",
        description = "Takes the fictional world away and leaves everything real, the story of YAKIN and KPU too.")
final class DemoRemoveCommand extends PortalCommand {
    @Override
    protected int run() throws Exception {
        System.out.println(
                new ObjectMapper().writeValueAsString(bean(DemoRemoval.class).run()));
        return 0;
    }
}
