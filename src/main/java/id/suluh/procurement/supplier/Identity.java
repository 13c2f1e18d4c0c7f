package id.suluh.procurement.supplier;

import id.suluh.platform.Ids;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A supplier while a batch is sorted: one that is stored, or one that the batch brought. */
final class Identity {
    private final @Nullable Long id;
    private final String code;
    private final String name;
    private final Set<SupplierKey> keys = new HashSet<>();
    private final Set<SupplierKey> added = new HashSet<>();

    private Identity(@Nullable Long id, String code, String name) {
        this.id = id;
        this.code = code;
        this.name = name;
    }

    static Identity stored(long id, String code) {
        return new Identity(id, code, "");
    }

    static Identity brought(String name) {
        return new Identity(null, Ids.random(), name);
    }

    /** Its key in the database; null for one that the batch brought. */
    @Nullable
    Long id() {
        return id;
    }

    String code() {
        return code;
    }

    String name() {
        return name;
    }

    void has(SupplierKey key) {
        keys.add(key);
    }

    void learn(SupplierKey key) {
        keys.add(key);
        added.add(key);
    }

    /** Keys that the batch brought. */
    Set<SupplierKey> added() {
        return added;
    }

    /**
     * Whether these keys are those of another, though one of them leads here: a better known register has a different number for each.
     */
    boolean isContradictedBy(Iterable<SupplierKey> others, SupplierKey match) {
        for (SupplierKey other : others) {
            boolean differs = other.rank() < match.rank()
                    && !keys.contains(other)
                    && keys.stream()
                            .anyMatch(key -> key.strong() && key.scheme().equals(other.scheme()));
            if (differs) {
                return true;
            }
        }
        return false;
    }

    Set<SupplierKey> keys() {
        return keys;
    }
}
