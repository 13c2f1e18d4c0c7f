package id.suluh.procurement.ocds;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How releases are compiled.
 *
 * @param versioned write how each field came about instead of how it stands
 * @param schema rules that count for all releases, whatever their version; null for the rules of their version
 * @param overrides arrays whose objects are matched another way, by path with slashes
 */
public record CompileOptions(
        boolean versioned, @Nullable Map<String, MergeRule> schema, Map<String, ArrayOverride> overrides) {

    MergeRules rules(OcdsVersion version) {
        if (schema != null) {
            return MergeRules.of(schema, overrides);
        }
        return MergeRules.of(
                version == OcdsVersion.V1_0 ? MergeRuleTable.TABLE_1_0 : MergeRuleTable.TABLE_1_1, overrides);
    }
}
