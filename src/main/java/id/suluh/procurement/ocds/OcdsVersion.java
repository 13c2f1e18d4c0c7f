package id.suluh.procurement.ocds;

import org.jspecify.annotations.Nullable;

/** The two lines of the standard, which merge differently. */
public enum OcdsVersion {
    V1_0,
    V1_1;

    /**
     * The version of a package by its {@code version} field. Packages carry that field since 1.1, so one without it is a 1.0 package; its
     * suppliers often have no id, and 1.1 rules would double them with each release.
     */
    static OcdsVersion ofPackage(@Nullable String version) {
        return version == null || version.equals("1.0") || version.startsWith("1.0.") ? V1_0 : V1_1;
    }

    /** The rules of the version. */
    public MergeRules rules() {
        return this == V1_0 ? MergeRuleTable.RULES_1_0 : MergeRuleTable.RULES_1_1;
    }
}
