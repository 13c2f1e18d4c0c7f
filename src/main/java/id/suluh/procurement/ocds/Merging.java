package id.suluh.procurement.ocds;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * One merged release in the making. Follows the merge routine of the standard, 1.1, "Merging": values are set path by path; empty objects
 * and empty matched arrays neither clear nor create; arrays with anything but objects are one value.
 */
final class Merging {
    private static final Set<String> METADATA = Set.of("ocid", "id", "date", "tag");

    private final Leaves leaves;
    private final Consumer<String> warnings;
    private final Deque<String> path = new ArrayDeque<>();
    private long visits;

    /** @param warnings told of each id that two objects of one array share */
    Merging(Leaves leaves, Consumer<String> warnings) {
        this.leaves = leaves;
        this.warnings = warnings;
    }

    /** Adds a release, newer than those before it. Its own id, date and tag are no part of what it says. */
    void add(JsonObject merged, JsonObject release, MergeRules rules) {
        for (int i = 0; i < release.size(); i++) {
            if (!METADATA.contains(release.name(i))) {
                field(merged, release.name(i), release.value(i), rules.child(release.name(i)));
            }
        }
    }

    private void field(JsonObject target, String name, Object value, MergeRules rules) {
        if (rules.omit()) {
            return;
        }
        if (rules.wholeList()) {
            leaves.put(target, name, target.get(name), value);
        } else if (value instanceof JsonObject object) {
            if (object.size() > 0) {
                path.addLast(name);
                fields(nested(target, name), object, rules);
                path.removeLast();
            }
        } else if (value instanceof List<?> array && holdsOnlyObjects(array)) {
            if (!array.isEmpty()) {
                path.addLast(name);
                items(matchedArray(target, name), array, rules);
                path.removeLast();
            }
        } else {
            leaf(target, name, value);
        }
    }

    private void fields(JsonObject target, JsonObject source, MergeRules rules) {
        for (int i = 0; i < source.size(); i++) {
            field(target, source.name(i), source.value(i), rules.child(source.name(i)));
        }
    }

    private void leaf(JsonObject target, String name, Object value) {
        Object earlier = target.get(name);
        if (!(earlier instanceof JsonObject) && !(earlier instanceof MergedArray)) {
            leaves.put(target, name, earlier, value);
        } else if (value == JsonNull.NULL) {
            leaves.clear(target, name, earlier);
        } else if (earlier instanceof MergedArray && value instanceof List<?> && leaves.replacesArrays()) {
            target.put(name, value);
        } else {
            path.addLast(name);
            throw conflict();
        }
    }

    private JsonObject nested(JsonObject target, String name) {
        Object earlier = target.get(name);
        if (earlier instanceof JsonObject object) {
            return object;
        }
        if (earlier != null && !leaves.vacant(earlier)) {
            throw conflict();
        }
        JsonObject object = new JsonObject();
        target.put(name, object);
        return object;
    }

    private MergedArray matchedArray(JsonObject target, String name) {
        Object earlier = target.get(name);
        if (earlier instanceof MergedArray array) {
            return array;
        }
        boolean list = earlier instanceof List<?> && leaves.replacesArrays();
        if (earlier != null && !list && !leaves.vacant(earlier)) {
            throw conflict();
        }
        MergedArray array = new MergedArray();
        target.put(name, array);
        return array;
    }

    private static boolean holdsOnlyObjects(List<?> array) {
        for (int i = 0; i < array.size(); i++) {
            if (!(array.get(i) instanceof JsonObject)) {
                return false;
            }
        }
        return true;
    }

    private void items(MergedArray target, List<?> source, MergeRules rules) {
        ArrayOverride override = rules.override();
        long visit = visits++;
        Set<Object> ids = override == null ? Set.of() : new HashSet<>();
        for (int position = 0; position < source.size(); position++) {
            JsonObject item = (JsonObject) source.get(position);
            Object id = id(item);
            boolean again = id != null && (override == null ? target.metAgain(id, visit) : !ids.add(id));
            if (again) {
                warnings.accept("more than one object has the id " + shown(id) + " in " + String.join("/", path));
            }
            Object key = override == ArrayOverride.POSITION ? Integer.valueOf(position) : id;
            boolean kept = override == ArrayOverride.APPEND;
            item(key == null || kept ? target.append() : target.matched(key), item, rules);
        }
    }

    /** The id of an object in an array says which object it is: it is set once and has no versions. */
    private void item(JsonObject target, JsonObject source, MergeRules rules) {
        Object id = id(source);
        if (id != null && target.get("id") == null) {
            target.put("id", id);
        }
        for (int i = 0; i < source.size(); i++) {
            String name = source.name(i);
            if (id == null || !name.equals("id")) {
                field(target, name, source.value(i), rules.child(name));
            }
        }
    }

    private static @Nullable Object id(JsonObject item) {
        Object id = item.get("id");
        return id instanceof String || id instanceof JsonNumber || id instanceof Boolean ? id : null;
    }

    private static String shown(@Nullable Object id) {
        return id instanceof JsonNumber number ? number.text() : "\"" + id + "\"";
    }

    private MergeRefused conflict() {
        return new MergeRefused(
                "/" + String.join("/", path) + " is an object in one release and something else in another");
    }
}
