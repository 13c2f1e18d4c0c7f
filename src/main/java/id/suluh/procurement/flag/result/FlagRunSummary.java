package id.suluh.procurement.flag.result;

import com.fasterxml.jackson.core.JsonGenerator;
import id.suluh.procurement.flag.Gap;
import id.suluh.procurement.flag.Verdict;
import id.suluh.procurement.ocds.JsonTree;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Map;
import java.util.TreeMap;

/**
 * What came of a run.
 *
 * @param processes how many were computed
 * @param changed of how many the results are other than before
 * @param counts by code
 */
public record FlagRunSummary(long run, long processes, long changed, Map<String, Counts> counts) {
    /** How many processes one flag holds of, how many not, and how many it cannot be computed for, by reason. */
    public record Counts(long flagged, long clear, Map<Gap, Long> notComputable) {}

    static FlagRunSummary of(long run, long processes, long changed, Tallies tallies) {
        Map<String, Counts> counts = new TreeMap<>();
        tallies.counts().forEach(each -> {
            Tallies.Part part = each.getKey();
            Counts before = counts.getOrDefault(part.code(), new Counts(0, 0, Map.of()));
            long flagged = before.flagged() + (part.verdict() == Verdict.FLAGGED ? each.getValue() : 0);
            long clear = before.clear() + (part.verdict() == Verdict.CLEAR ? each.getValue() : 0);
            Map<Gap, Long> gaps = new EnumMap<>(Gap.class);
            gaps.putAll(before.notComputable());
            if (part.gap() != null) {
                gaps.merge(part.gap(), each.getValue(), Long::sum);
            }
            counts.put(part.code(), new Counts(flagged, clear, gaps));
        });
        return new FlagRunSummary(run, processes, changed, counts);
    }

    /** One line. */
    public String json() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (JsonGenerator json = JsonTree.generator(out)) {
            json.writeStartObject();
            json.writeNumberField("run", run);
            json.writeNumberField("processes", processes);
            json.writeNumberField("changed", changed);
            json.writeObjectFieldStart("flags");
            for (Map.Entry<String, Counts> each : counts.entrySet()) {
                json.writeObjectFieldStart(each.getKey());
                json.writeNumberField("flagged", each.getValue().flagged());
                json.writeNumberField("clear", each.getValue().clear());
                json.writeObjectFieldStart("not_computable");
                for (Map.Entry<Gap, Long> gap : each.getValue().notComputable().entrySet()) {
                    json.writeNumberField(gap.getKey().name(), gap.getValue());
                }
                json.writeEndObject();
                json.writeEndObject();
            }
            json.writeEndObject();
            json.writeEndObject();
        } catch (IOException e) {
            throw new IllegalStateException("cannot happen in memory", e);
        }
        return out.toString(StandardCharsets.UTF_8);
    }
}
