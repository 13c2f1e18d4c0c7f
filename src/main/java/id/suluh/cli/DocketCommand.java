package id.suluh.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.suluh.dispute.DocketNumber;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Takes docket, ruling and court numbers apart, without any server. */
@Command(
        name = "docket",
        description = "Takes docket, ruling and court numbers apart: one JSON object a line, in the order given.")
final class DocketCommand implements Callable<Integer> {
    private static final ObjectMapper JSON = new ObjectMapper();

    @Parameters(arity = "1..*", paramLabel = "NUMBER", description = "as printed, for example 028/III/KIP-PS/2013")
    private List<String> numbers;

    @Spec
    private CommandSpec spec;

    private DocketCommand() {}

    @Override
    public Integer call() throws JsonProcessingException {
        int refused = 0;
        for (String printed : numbers) {
            Optional<DocketNumber> number = DocketNumber.read(printed);
            if (number.isPresent()) {
                spec.commandLine().getOut().println(JSON.writeValueAsString(number.get()));
            } else {
                refused = 1;
                spec.commandLine()
                        .getErr()
                        .println("docket: '" + printed + "' is no docket number: it needs a serial and a year");
            }
        }
        return refused;
    }
}
