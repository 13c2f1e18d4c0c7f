package id.suluh.procurement.ocds;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A field of a versioned release that had more than one value.
 *
 * @param path names from the root, parted by strokes, without positions
 * @param parents the objects of arrays on the way to it, outermost first
 * @param holder the object it is a field of
 * @param versions its values, oldest first
 */
public record VersionedField(String path, List<Item> parents, JsonObject holder, List<Version> versions) {
    /**
     * An object of an array.
     *
     * @param number its place in the array, from 1
     */
    public record Item(String path, int number, JsonObject object) {}

    /** A value and the release that brought it. The value is {@link JsonNull} where a release took it away. */
    public record Version(@Nullable String releaseId, String releaseDate, Object value) {
        /** Whether the release took the value away. */
        public boolean gone() {
            return value == JsonNull.NULL;
        }
    }

    /** The fields of the versioned release that changed after they were set. */
    public static List<VersionedField> changed(JsonObject versioned) {
        List<VersionedField> fields = new ArrayList<>();
        walk(versioned, "", List.of(), fields);
        return fields;
    }

    /** The last value of a field, the newest that was no later than the date; null when there was none. */
    public static @Nullable Object at(@Nullable Object field, String date) {
        Object value = null;
        for (Version version : versions(field)) {
            if (value == null || version.releaseDate().compareTo(date) <= 0) {
                value = version.value();
            }
        }
        return value;
    }

    /** The values of a field, oldest first; none for what is no field with versions. */
    public static List<Version> versions(@Nullable Object field) {
        List<Version> versions = new ArrayList<>();
        if (field instanceof VersionedLeaves.Versions known) {
            for (JsonObject version : known) {
                String date = version.text("releaseDate");
                versions.add(new Version(
                        version.text("releaseID"), date == null ? "" : date, version.value(version.size() - 1)));
            }
        }
        return versions;
    }

    private static void walk(JsonObject object, String prefix, List<Item> parents, List<VersionedField> fields) {
        for (int i = 0; i < object.size(); i++) {
            String path = prefix + object.name(i);
            Object value = object.value(i);
            if (value instanceof VersionedLeaves.Versions known) {
                if (known.several()) {
                    fields.add(new VersionedField(path, parents, object, versions(known)));
                }
            } else if (value instanceof JsonObject inner) {
                walk(inner, path + "/", parents, fields);
            } else if (value instanceof MergedArray array) {
                int number = 0;
                for (JsonObject item : array) {
                    List<Item> within = new ArrayList<>(parents);
                    within.add(new Item(path, ++number, item));
                    walk(item, path + "/", List.copyOf(within), fields);
                }
            }
        }
    }
}
