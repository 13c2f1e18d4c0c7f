package id.suluh.procurement.ocds;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** In a versioned release each value stands with the release that brought it, and is added only when it differs from the last. */
final class VersionedLeaves implements Leaves {
    private Object releaseId = JsonNull.NULL;
    private Object releaseDate = JsonNull.NULL;
    private Object releaseTag = JsonNull.NULL;

    /** The values of a field, oldest first. */
    static final class Versions implements Iterable<JsonObject> {
        private final List<JsonObject> versions = new ArrayList<>();

        @Override
        public Iterator<JsonObject> iterator() {
            return versions.iterator();
        }

        boolean several() {
            return versions.size() > 1;
        }

        Object last() {
            return valueOf(versions.get(versions.size() - 1));
        }

        boolean onlyNulls() {
            return versions.stream().allMatch(version -> valueOf(version) == JsonNull.NULL);
        }

        private static Object valueOf(JsonObject version) {
            return version.value(version.size() - 1);
        }
    }

    /** From here on values come from this release. */
    void from(JsonObject release) {
        releaseId = orNull(release.get("id"));
        releaseDate = orNull(release.get("date"));
        releaseTag = orNull(release.get("tag"));
    }

    @Override
    public void put(JsonObject target, String name, @Nullable Object earlier, Object value) {
        Versions versions = earlier instanceof Versions known ? known : new Versions();
        if (!versions.versions.isEmpty() && JsonTree.same(versions.last(), value)) {
            return;
        }
        JsonObject version = new JsonObject();
        version.put("releaseID", releaseId);
        version.put("releaseDate", releaseDate);
        version.put("releaseTag", releaseTag);
        version.put("value", value);
        versions.versions.add(version);
        target.put(name, versions);
    }

    /** Every field under it is {@code null} from here on. */
    @Override
    public void clear(JsonObject target, String name, Object earlier) {
        Iterable<?> objects = earlier instanceof MergedArray array ? array : List.of(earlier);
        for (JsonObject object : JsonTree.objects(objects)) {
            for (int i = 0; i < object.size(); i++) {
                Object value = object.value(i);
                if (value instanceof Versions) {
                    put(object, object.name(i), value, JsonNull.NULL);
                } else {
                    clear(object, object.name(i), value);
                }
            }
        }
    }

    @Override
    public boolean replacesArrays() {
        return false;
    }

    @Override
    public boolean vacant(Object earlier) {
        return earlier instanceof Versions versions && versions.onlyNulls();
    }

    private static Object orNull(@Nullable Object value) {
        return value == null ? JsonNull.NULL : value;
    }
}
