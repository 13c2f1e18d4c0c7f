package id.suluh.procurement.flag;

import com.fasterxml.jackson.core.JsonGenerator;
import id.suluh.procurement.ocds.JsonTree;
import id.suluh.procurement.ocds.LineSplitter;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/**
 * All chosen indicators over compiled releases as JSON lines. Lines are read by all cores and taken in their order, so that the answer does not
 * depend on the machine. Memory grows with the organisations and the awarded processes, not with the text.
 */
public final class FlagRun {
    /** Enough to keep the cores busy between two meetings, and little memory: a few megabytes of text. */
    private static final int LINES = 2000;

    private final Set<String> excluded;
    private final List<Indicator> indicators = new ArrayList<>();
    private final Findings findings = new Findings();
    private final Consumer<String> refusals;
    private long refused;

    /** @param refusals told of each line that is left out, and why */
    public FlagRun(FlagSettings settings, Consumer<String> refusals) {
        this.excluded = settings.list("exclusions", "procurement_method_details", "");
        this.refusals = refusals;
        MainCurrency currency = new MainCurrency(settings);
        List<Indicator> all = List.of(
                new ShortSubmissionPeriod(settings),
                new SingleBid(settings),
                MarginIndicator.close(settings, currency),
                new UnsuccessfulBids(settings),
                new IdenticalPrices(settings),
                new LateBidWon(Comparator.naturalOrder()),
                new OthersDisqualified(settings),
                new LowestBidDisqualified(settings, currency),
                new DisqualifiedBids(settings),
                new HeterogeneousSupplier(settings),
                MarginIndicator.heavilyDiscounted(settings, currency));
        all.stream().filter(each -> settings.runs(each.code())).forEach(indicators::add);
    }

    /**
     * Reads to the end.
     *
     * @return how many lines were left out because they are no JSON object
     */
    public long read(InputStream in) throws IOException {
        LineSplitter lines = new LineSplitter(in);
        List<CompiledLine> batch = new ArrayList<>(LINES);
        long number = 0;
        for (byte[] line = lines.next(); line != null; line = lines.next()) {
            number++;
            CompiledLine compiled = new CompiledLine(number, line);
            if (!compiled.isBlank()) {
                batch.add(compiled);
            }
            if (batch.size() == LINES) {
                take(batch);
            }
        }
        take(batch);
        indicators.forEach(each -> each.finish(findings));
        return refused;
    }

    private void take(List<CompiledLine> batch) {
        for (CompiledLine.Read read :
                batch.parallelStream().map(CompiledLine::read).toList()) {
            Tendering process = read.process();
            if (read.problem() != null) {
                refused++;
                refusals.accept(read.problem());
            } else if (process != null && !isExcluded(process)) {
                indicators.forEach(each -> each.take(process, findings));
            }
        }
        batch.clear();
    }

    private boolean isExcluded(Tendering process) {
        String details = process.methodDetails();
        return "cancelled".equals(process.status()) || (details != null && excluded.contains(details));
    }

    /** Writes what was found as one JSON object: subjects, their ids, their flags; and under {@code Meta} the figures. */
    public void write(OutputStream out) throws IOException {
        try (JsonGenerator json = JsonTree.generator(out)) {
            json.writeStartObject();
            for (Map.Entry<Subject, Map<String, Map<String, Double>>> subject :
                    findings.flags().entrySet()) {
                json.writeFieldName(subject.getKey().key());
                write(json, subject.getValue());
            }
            json.writeFieldName("Meta");
            write(json, findings.figures());
            json.writeEndObject();
        }
    }

    private static void write(JsonGenerator json, Map<String, Map<String, Double>> values) throws IOException {
        json.writeStartObject();
        for (Map.Entry<String, Map<String, Double>> each : values.entrySet()) {
            json.writeObjectFieldStart(each.getKey());
            for (Map.Entry<String, Double> value : each.getValue().entrySet()) {
                json.writeFieldName(value.getKey());
                write(json, value.getValue());
            }
            json.writeEndObject();
        }
        json.writeEndObject();
    }

    /** JSON knows no infinity: the reference writes null for what is no finite number. */
    private static void write(JsonGenerator json, double value) throws IOException {
        if (Double.isFinite(value)) {
            json.writeNumber(value);
        } else {
            json.writeNull();
        }
    }
}
