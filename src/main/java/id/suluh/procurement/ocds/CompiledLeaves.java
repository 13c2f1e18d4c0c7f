package id.suluh.procurement.ocds;

import org.jspecify.annotations.Nullable;

/** In a compiled release the latest value stands, and {@code null} takes the field away. */
final class CompiledLeaves implements Leaves {
    @Override
    public void put(JsonObject target, String name, @Nullable Object earlier, Object value) {
        if (value != JsonNull.NULL) {
            target.put(name, value);
        } else if (earlier != null) {
            target.remove(name);
        }
    }

    @Override
    public void clear(JsonObject target, String name, Object earlier) {
        target.remove(name);
    }

    @Override
    public boolean replacesArrays() {
        return true;
    }

    @Override
    public boolean vacant(Object earlier) {
        return false;
    }
}
