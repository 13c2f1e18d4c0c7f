package id.suluh.procurement.flag.result;

import com.fasterxml.jackson.core.JsonGenerator;
import id.suluh.procurement.flag.Gap;
import id.suluh.procurement.flag.ProcessFlag;
import id.suluh.procurement.flag.ProcessFlag.Input;
import id.suluh.procurement.flag.Verdict;
import id.suluh.procurement.ocds.JsonNumber;
import id.suluh.procurement.ocds.JsonObject;
import id.suluh.procurement.ocds.JsonTree;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Results of a process as they are stored: code, then verdict, gap, value, limit, group and inputs, each only where there is one. */
final class ResultJson {
    private ResultJson() {}

    static String write(List<ProcessFlag> flags) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(1024);
        try (JsonGenerator json = JsonTree.generator(out)) {
            json.writeStartObject();
            for (ProcessFlag flag : flags) {
                json.writeObjectFieldStart(flag.code());
                write(json, flag);
                json.writeEndObject();
            }
            json.writeEndObject();
        } catch (IOException e) {
            throw new IllegalStateException("cannot happen in memory", e);
        }
        return out.toString(StandardCharsets.UTF_8);
    }

    private static void write(JsonGenerator json, ProcessFlag flag) throws IOException {
        json.writeStringField("verdict", code(flag.verdict()));
        if (flag.gap() != null) {
            json.writeStringField("gap", flag.gap().name());
        }
        number(json, "value", flag.value());
        number(json, "limit", flag.limit());
        if (flag.peers() != null) {
            json.writeStringField("peers", flag.peers());
        }
        if (!flag.inputs().isEmpty()) {
            json.writeArrayFieldStart("inputs");
            for (Input input : flag.inputs()) {
                json.writeStartArray();
                json.writeString(input.pointer());
                json.writeString(input.value());
                json.writeEndArray();
            }
            json.writeEndArray();
        }
    }

    private static void number(JsonGenerator json, String name, @Nullable Double value) throws IOException {
        if (value != null && Double.isFinite(value)) {
            json.writeNumberField(name, value);
        }
    }

    static List<ProcessFlag> read(JsonObject results) {
        List<ProcessFlag> flags = new ArrayList<>();
        for (int i = 0; i < results.size(); i++) {
            flags.add(read(results.name(i), results.object(results.name(i))));
        }
        return flags;
    }

    private static ProcessFlag read(String code, JsonObject result) {
        String gap = result.text("gap");
        List<Input> inputs = new ArrayList<>();
        if (result.get("inputs") instanceof Iterable<?> list) {
            for (Object each : list) {
                if (each instanceof List<?> pair) {
                    inputs.add(new Input(String.valueOf(pair.get(0)), String.valueOf(pair.get(1))));
                }
            }
        }
        return new ProcessFlag(
                code,
                Verdict.valueOf(String.valueOf(result.text("verdict")).toUpperCase(Locale.ROOT)),
                gap == null ? null : Gap.valueOf(gap),
                number(result, "value"),
                number(result, "limit"),
                result.text("peers"),
                List.copyOf(inputs));
    }

    private static @Nullable Double number(JsonObject result, String name) {
        return result.get(name) instanceof JsonNumber number
                ? Double.valueOf(number.value().doubleValue())
                : null;
    }

    /** A verdict as it is written everywhere: flagged, clear, not_computable. */
    static String code(Verdict verdict) {
        return verdict.name().toLowerCase(Locale.ROOT);
    }
}
