package id.suluh.procurement.ocds;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Merge rules as a tree over field names; items of arrays are transparent, so a path holds no positions. Each node is the rule of one field
 * and the way to the rules of the fields under it.
 */
public final class MergeRules {
    private static final MergeRules NONE = new MergeRules();

    private final Map<String, MergeRules> children = new HashMap<>();
    private @Nullable MergeRule rule;
    private @Nullable ArrayOverride override;

    private MergeRules() {}

    /** The rules of a table whose keys are paths like {@code tender/items/additionalClassifications}. */
    public static MergeRules of(Map<String, MergeRule> table) {
        return of(table, Map.of());
    }

    /** The same with other ways to match the objects of some arrays. */
    public static MergeRules of(Map<String, MergeRule> table, Map<String, ArrayOverride> overrides) {
        MergeRules root = new MergeRules();
        table.forEach((path, rule) -> root.at(path).rule = rule);
        overrides.forEach((path, override) -> root.at(path).override = override);
        return root;
    }

    private MergeRules at(String path) {
        MergeRules node = this;
        for (String name : path.split("/", -1)) {
            node = node.children.computeIfAbsent(name, unknown -> new MergeRules());
        }
        return node;
    }

    MergeRules child(String name) {
        return children.isEmpty() ? NONE : children.getOrDefault(name, NONE);
    }

    boolean omit() {
        return rule == MergeRule.OMIT;
    }

    boolean wholeList() {
        return rule == MergeRule.WHOLE_LIST;
    }

    @Nullable
    ArrayOverride override() {
        return override;
    }
}
