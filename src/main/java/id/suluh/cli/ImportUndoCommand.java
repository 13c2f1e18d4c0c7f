package id.suluh.cli;

import com.fasterxml.jackson.databind.ObjectMapper;
import id.suluh.platform.error.Conflict;
import id.suluh.platform.error.NotFound;
import id.suluh.procurement.intake.ImportOrder;
import id.suluh.procurement.intake.ImportUndo;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code import undo RUN}: takes back what a run added. */
@Command(
        name = "undo",
        description =
                "Takes back what an import run added; doing it twice changes nothing, importing again brings it back.")
final class ImportUndoCommand extends PortalCommand {
    @Parameters(paramLabel = "RUN", description = "number of the run, as /sources shows it")
    private long number;

    @Override
    protected int run() throws Exception {
        ImportUndo undo = bean(ImportUndo.class);
        try {
            undo.decide(number, ImportOrder.COMMAND);
            System.out.println(bean(ObjectMapper.class).writeValueAsString(undo.carryOut(number)));
            return 0;
        } catch (NotFound | Conflict refused) {
            System.err.println(refused.getMessage());
            return 1;
        }
    }

    @Override
    protected boolean needsSearch() {
        return false;
    }
}
