package id.suluh.procurement.ocds;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A JSON object that keeps the order of its fields. Values are {@link String}, {@link JsonNumber}, {@link Boolean}, {@link JsonNull}, another
 * object, or an {@link Iterable} of values. Most objects have a dozen fields, where looking through an array beats a hash table; an object
 * with many gets one.
 */
public final class JsonObject {
    private static final int MANY = 24;

    private String[] names;
    private Object[] values;
    private int size;
    private @Nullable Map<String, Integer> index;

    /** An object without fields. */
    public JsonObject() {
        names = new String[8];
        values = new Object[8];
    }

    /** How many fields there are. */
    public int size() {
        return size;
    }

    public String name(int position) {
        return names[position];
    }

    public Object value(int position) {
        return values[position];
    }

    /** The value of the field; null when there is no such field. */
    public @Nullable Object get(String name) {
        int position = find(name);
        return position < 0 ? null : values[position];
    }

    /** The value if it is a text; null otherwise. */
    public @Nullable String text(String name) {
        return get(name) instanceof String text ? text : null;
    }

    /** The value if it is an object; an empty one otherwise. */
    public JsonObject object(String name) {
        return get(name) instanceof JsonObject object ? object : new JsonObject();
    }

    /** The objects of the array; none when the value is no array. */
    public List<JsonObject> objects(String name) {
        return get(name) instanceof Iterable<?> array ? JsonTree.objects(array) : List.of();
    }

    /** Sets the field, in its place if it is there already, else at the end. */
    public void put(String name, Object value) {
        int position = find(name);
        if (position >= 0) {
            values[position] = value;
            return;
        }
        if (size == names.length) {
            names = Arrays.copyOf(names, size * 2);
            values = Arrays.copyOf(values, size * 2);
        }
        names[size] = name;
        values[size] = value;
        if (index != null) {
            index.put(name, size);
        }
        size++;
        if (size == MANY) {
            reindex();
        }
    }

    /** Takes the field away, if it is there. */
    public void remove(String name) {
        int position = find(name);
        if (position < 0) {
            return;
        }
        int behind = size - position - 1;
        System.arraycopy(names, position + 1, names, position, behind);
        System.arraycopy(values, position + 1, values, position, behind);
        size--;
        if (index != null) {
            reindex();
        }
    }

    /** Whether both hold the same fields with the same values, whatever their order. */
    public boolean sameAs(JsonObject other) {
        if (size != other.size) {
            return false;
        }
        for (int i = 0; i < size; i++) {
            Object value = other.get(names[i]);
            if (value == null || !JsonTree.same(values[i], value)) {
                return false;
            }
        }
        return true;
    }

    private int find(String name) {
        if (index != null) {
            return index.getOrDefault(name, -1);
        }
        for (int i = 0; i < size; i++) {
            if (names[i].equals(name)) {
                return i;
            }
        }
        return -1;
    }

    private void reindex() {
        Map<String, Integer> positions = new HashMap<>();
        for (int i = 0; i < size; i++) {
            positions.put(names[i], i);
        }
        index = positions;
    }
}
