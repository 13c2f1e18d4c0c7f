package id.suluh.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.suluh.request.clock.Deadline;
import id.suluh.request.clock.DeadlineQuery;
import id.suluh.request.clock.Deadlines;
import id.suluh.request.clock.Holiday;
import id.suluh.request.clock.Reading;
import id.suluh.request.clock.Regime;
import id.suluh.request.clock.Step;
import id.suluh.request.clock.Uncountable;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Counts one legal due date, without any server. */
@Command(
        name = "deadlines",
        description = "Counts the due date of one step of a request, with its working, as one JSON object.")
final class DeadlinesCommand implements Callable<Integer> {
    private static final ObjectMapper JSON = new ObjectMapper();

    @Option(names = "--regime", required = true, paramLabel = "REGIME", description = "umum or pemilu")
    private String regime;

    @Option(
            names = "--step",
            required = true,
            paramLabel = "CODE",
            description = "answer, objection, objection-reply, dispute, commission-start, commission-ruling, court or"
                    + " cassation")
    private String step;

    @Option(names = "--from", required = true, paramLabel = "DATE", description = "day 0, the day of receipt")
    private LocalDate from;

    @Option(names = "--extended", description = "with the one extension of the answer")
    private boolean extended;

    @Spec
    private CommandSpec spec;

    private DeadlinesCommand() {}

    @Override
    public Integer call() throws JsonProcessingException {
        DeadlineQuery query = query();
        try {
            Deadline deadline = Deadlines.load().count(query);
            spec.commandLine().getOut().println(JSON.writeValueAsString(json(deadline)));
            return 0;
        } catch (Uncountable refused) {
            spec.commandLine().getErr().println("deadlines: " + refused.getMessage());
            return 1;
        }
    }

    private DeadlineQuery query() {
        Regime under = known(
                Regime.of(regime),
                "--regime",
                regime,
                Arrays.stream(Regime.values()).map(Regime::code));
        Step which = known(
                Step.of(step), "--step", step, Arrays.stream(Step.values()).map(Step::code));
        if (extended && which != Step.ANSWER) {
            throw new ParameterException(spec.commandLine(), "--extended goes with --step answer only");
        }
        return new DeadlineQuery(under, which, from, extended);
    }

    private <T> T known(Optional<T> found, String option, String given, Stream<String> codes) {
        return found.orElseThrow(() -> new ParameterException(
                spec.commandLine(),
                "Unknown " + option + " '" + given + "'. Known are: " + codes.collect(Collectors.joining(", "))));
    }

    private static ObjectNode json(Deadline deadline) {
        Reading safe = deadline.safe();
        ObjectNode json = JSON.createObjectNode()
                .put("regime", deadline.query().regime().code())
                .put("step", deadline.query().step().code())
                .put("from", deadline.from().toString())
                .put("due", safe.due().toString())
                .put("unit", safe.unit().code())
                .put("days", safe.days())
                .put("basis", safe.basis())
                .put("verified", deadline.readings().stream().allMatch(Reading::verified));
        ArrayNode readings = json.putArray("readings");
        deadline.readings().forEach(each -> readings.addObject()
                .put("due", each.due().toString())
                .put("unit", each.unit().code())
                .put("days", each.days())
                .put("basis", each.basis())
                .put("verified", each.verified()));
        ArrayNode skipped = json.putArray("skipped");
        safe.skipped().forEach(each -> skipped.add(skipped(each)));
        return json.put("rule_set", safe.ruleSet())
                .put("note", safe.note().id())
                .put("note_en", safe.note().en())
                .put("working", deadline.working().id())
                .put("working_en", deadline.working().en());
    }

    private static ObjectNode skipped(Holiday holiday) {
        return JSON.createObjectNode().put("date", holiday.date().toString()).put("reason", holiday.name());
    }
}
