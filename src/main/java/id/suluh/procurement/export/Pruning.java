package id.suluh.procurement.export;

import id.suluh.procurement.ocds.JsonObject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Takes values out of a release by JSON pointers. */
final class Pruning {
    private static final Pattern DAY = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");

    private final JsonObject root;

    /** Items of lists are only marked at first: taking one out would move those that other pointers mean. */
    private final Set<Object> marked = Collections.newSetFromMap(new IdentityHashMap<>());

    private Pruning(JsonObject root) {
        this.root = root;
    }

    /** Takes away what the pointers name; where it is not there, because it is missing, the object that lacks it. */
    static void remove(JsonObject root, List<String> pointers) {
        Pruning pruning = new Pruning(root);
        pointers.forEach(pruning::mark);
        pruning.sweep(root);
    }

    private void mark(String pointer) {
        List<String> steps = new ArrayList<>();
        for (String step : pointer.substring(Math.min(1, pointer.length())).split("/", -1)) {
            steps.add(step.replace("~1", "/").replace("~0", "~"));
        }
        Object parent = root;
        List<Object> path = new ArrayList<>();
        for (String step : steps) {
            path.add(parent);
            Object child = child(parent, step);
            if (child == null) {
                drop(path, steps);
                return;
            }
            parent = child;
        }
        if (path.get(path.size() - 1) instanceof JsonObject holder) {
            correct(holder, steps.get(steps.size() - 1));
        } else {
            marked.add(parent);
        }
    }

    /** A day where a moment must stand gets its first moment; anything else goes. */
    private static void correct(JsonObject holder, String field) {
        String text = holder.text(field);
        if (text != null && DAY.matcher(text).matches()) {
            holder.put(field, text + "T00:00:00Z");
        } else {
            holder.remove(field);
        }
    }

    /** The object at the end of the path lacks something. */
    private void drop(List<Object> path, List<String> steps) {
        int last = path.size() - 1;
        if (last == 0) {
            return;
        }
        Object lacking = path.get(last);
        if (path.get(last - 1) instanceof JsonObject holder) {
            holder.remove(steps.get(last - 1));
        } else {
            marked.add(lacking);
        }
    }

    private static @Nullable Object child(Object parent, String step) {
        if (parent instanceof JsonObject object) {
            return object.get(step);
        }
        if (parent instanceof List<?> list && step.chars().allMatch(Character::isDigit) && !step.isEmpty()) {
            int index = Integer.parseInt(step);
            return index < list.size() ? list.get(index) : null;
        }
        return null;
    }

    private void sweep(Object value) {
        if (value instanceof JsonObject object) {
            for (int i = 0; i < object.size(); i++) {
                sweep(object.value(i));
            }
        } else if (value instanceof List<?> list) {
            list.removeIf(marked::contains);
            list.forEach(this::sweep);
        }
    }
}
