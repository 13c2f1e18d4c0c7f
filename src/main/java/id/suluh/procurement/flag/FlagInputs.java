package id.suluh.procurement.flag;

import id.suluh.procurement.flag.ProcessFlag.Input;
import id.suluh.procurement.ocds.JsonNumber;
import id.suluh.procurement.ocds.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The fields that each indicator looks at: one line an indicator, an asterisk for each object of a list. */
final class FlagInputs {
    /** A tender may have hundreds of bids; the release itself is one link away. */
    private static final int MOST = 24;

    private static final Map<FlagCode, List<String>> FIELDS = Map.of(
            FlagCode.R003,
            List.of("tender/tenderPeriod/startDate", "tender/tenderPeriod/endDate"),
            FlagCode.R018,
            List.of("tender/procurementMethod", "tender/numberOfTenderers"),
            FlagCode.R028,
            List.of("bids/details/*/status", "bids/details/*/value/amount"),
            FlagCode.R030,
            List.of("tender/tenderPeriod/endDate", "bids/details/*/date", "bids/details/*/status"),
            FlagCode.R035,
            List.of("bids/details/*/status", "awards/*/status"),
            FlagCode.R036,
            List.of("bids/details/*/status", "bids/details/*/value/amount"));

    private FlagInputs() {}

    static List<Input> of(FlagCode code, JsonObject compiled) {
        List<Input> inputs = new ArrayList<>();
        for (String field : FIELDS.getOrDefault(code, List.of())) {
            collect(compiled, List.of(field.split("/", -1)), "", inputs);
        }
        return List.copyOf(inputs.subList(0, Math.min(MOST, inputs.size())));
    }

    private static void collect(Object value, List<String> path, String at, List<Input> inputs) {
        if (path.isEmpty()) {
            if (value instanceof String text) {
                inputs.add(new Input(at, text));
            } else if (value instanceof JsonNumber number) {
                inputs.add(new Input(at, number.text()));
            }
            return;
        }
        List<String> rest = path.subList(1, path.size());
        if (path.get(0).equals("*") && value instanceof Iterable<?> list) {
            int index = 0;
            for (Object item : list) {
                collect(item, rest, at + "/" + index++, inputs);
            }
        } else if (value instanceof JsonObject object) {
            Object inner = object.get(path.get(0));
            if (inner != null) {
                collect(inner, rest, at + "/" + path.get(0), inputs);
            }
        }
    }
}
