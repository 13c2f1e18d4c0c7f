package id.suluh.procurement.flag;

import id.suluh.procurement.flag.ProcessFlag.Input;
import id.suluh.procurement.ocds.JsonNumber;
import id.suluh.procurement.ocds.JsonObject;
import java.util.ArrayList;
import java.util.List;

/** Reads the fields a flag looks at out of a compiled release. */
final class InputFields {
    /** A tender may have hundreds of bids; the release itself is one link away. */
    private static final int MOST = 12;

    private InputFields() {}

    static List<Input> of(List<String> paths, JsonObject compiled) {
        List<Input> inputs = new ArrayList<>();
        for (String path : paths) {
            collect(compiled, List.of(path.split("/", -1)), "", inputs);
        }
        return List.copyOf(inputs.subList(0, Math.min(MOST, inputs.size())));
    }

    private static void collect(Object value, List<String> path, String at, List<Input> inputs) {
        if (inputs.size() >= MOST) {
            return;
        }
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
