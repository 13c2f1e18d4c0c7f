package id.suluh.procurement.inaproc;

import id.suluh.procurement.ocds.JsonObject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.BinaryOperator;
import org.jspecify.annotations.Nullable;

/** A place in a release: fields parted by slashes; {@code bids/details[{kd_peserta}]} is the object of that id in a list. */
final class Target {
    private final List<Step> steps;

    private Target(List<Step> steps) {
        this.steps = steps;
    }

    private record Step(String field, @Nullable Template id) {
        static Step of(String text) {
            int bracket = text.indexOf('[');
            return bracket < 0
                    ? new Step(text, null)
                    : new Step(text.substring(0, bracket), Template.of(text.substring(bracket + 1, text.length() - 1)));
        }
    }

    static Target of(String path) {
        return new Target(Arrays.stream(path.split("/", -1)).map(Step::of).toList());
    }

    /** Sets the field, unless the record lacks the id of an object on the way. */
    void put(JsonObject release, Row row, Object value, BinaryOperator<Object> joining) {
        List<@Nullable String> ids = new ArrayList<>();
        for (Step step : steps) {
            String id = step.id() == null ? null : step.id().fill(row);
            if (step.id() != null && id == null) {
                return;
            }
            ids.add(id);
        }
        JsonObject at = release;
        for (int i = 0; i < steps.size() - 1; i++) {
            at = inner(at, steps.get(i).field(), ids.get(i));
        }
        String field = steps.get(steps.size() - 1).field();
        Object old = at.get(field);
        at.put(field, old == null ? value : joining.apply(old, value));
    }

    private static JsonObject inner(JsonObject at, String field, @Nullable String id) {
        if (id == null) {
            JsonObject object = at.object(field);
            at.put(field, object);
            return object;
        }
        List<JsonObject> all = new ArrayList<>(at.objects(field));
        for (JsonObject each : all) {
            if (id.equals(each.text("id"))) {
                return each;
            }
        }
        JsonObject added = new JsonObject();
        added.put("id", id);
        all.add(added);
        at.put(field, all);
        return added;
    }
}
