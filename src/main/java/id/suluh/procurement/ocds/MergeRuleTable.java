package id.suluh.procurement.ocds;

import static id.suluh.procurement.ocds.MergeRule.OMIT;
import static id.suluh.procurement.ocds.MergeRule.WHOLE_LIST;
import static java.util.Map.entry;

import java.util.Map;

/**
 * The merge rules of the standard, as its release schemas of 1.0.3 and 1.1.5 define them. What is in no row is merged in the common way.
 * {@link SchemaRules} derives the same rows from the schemas; a test holds the two together.
 */
final class MergeRuleTable {
    static final Map<String, MergeRule> TABLE_1_1 = Map.ofEntries(
            entry("id", OMIT),
            entry("date", OMIT),
            entry("tag", OMIT),
            entry("parties/additionalIdentifiers", WHOLE_LIST),
            entry("parties/roles", WHOLE_LIST),
            entry("buyer/additionalIdentifiers", WHOLE_LIST),
            entry("tender/procuringEntity/additionalIdentifiers", WHOLE_LIST),
            entry("tender/items/additionalClassifications", WHOLE_LIST),
            entry("tender/additionalProcurementCategories", WHOLE_LIST),
            entry("tender/submissionMethod", WHOLE_LIST),
            entry("tender/tenderers/additionalIdentifiers", WHOLE_LIST),
            entry("tender/amendments/changes", WHOLE_LIST),
            entry("tender/amendment/changes", WHOLE_LIST),
            entry("awards/suppliers/additionalIdentifiers", WHOLE_LIST),
            entry("awards/items/additionalClassifications", WHOLE_LIST),
            entry("awards/amendments/changes", WHOLE_LIST),
            entry("awards/amendment/changes", WHOLE_LIST),
            entry("contracts/items/additionalClassifications", WHOLE_LIST),
            entry("contracts/implementation/transactions/payer/additionalIdentifiers", WHOLE_LIST),
            entry("contracts/implementation/transactions/payee/additionalIdentifiers", WHOLE_LIST),
            entry("contracts/relatedProcesses/relationship", WHOLE_LIST),
            entry("contracts/amendments/changes", WHOLE_LIST),
            entry("contracts/amendment/changes", WHOLE_LIST),
            entry("relatedProcesses/relationship", WHOLE_LIST));

    /** In 1.0 suppliers and tenderers need no id, so they are whole lists. */
    static final Map<String, MergeRule> TABLE_1_0 = Map.ofEntries(
            entry("ocid", OMIT),
            entry("id", OMIT),
            entry("date", OMIT),
            entry("tag", OMIT),
            entry("buyer/additionalIdentifiers", WHOLE_LIST),
            entry("tender/items/additionalClassifications", WHOLE_LIST),
            entry("tender/submissionMethod", WHOLE_LIST),
            entry("tender/tenderers", WHOLE_LIST),
            entry("tender/procuringEntity/additionalIdentifiers", WHOLE_LIST),
            entry("tender/amendment/changes", WHOLE_LIST),
            entry("awards/suppliers", WHOLE_LIST),
            entry("awards/items/additionalClassifications", WHOLE_LIST),
            entry("awards/amendment/changes", WHOLE_LIST),
            entry("contracts/items/additionalClassifications", WHOLE_LIST),
            entry("contracts/amendment/changes", WHOLE_LIST));

    static final MergeRules RULES_1_1 = MergeRules.of(TABLE_1_1);
    static final MergeRules RULES_1_0 = MergeRules.of(TABLE_1_0);

    private MergeRuleTable() {}
}
