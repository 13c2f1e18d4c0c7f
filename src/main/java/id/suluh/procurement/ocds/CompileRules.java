package id.suluh.procurement.ocds;

/** The rules of one compilation, by version. */
record CompileRules(MergeRules v10, MergeRules v11) {
    static CompileRules of(CompileOptions options) {
        return new CompileRules(options.rules(OcdsVersion.V1_0), options.rules(OcdsVersion.V1_1));
    }

    MergeRules of(OcdsVersion version) {
        return version == OcdsVersion.V1_0 ? v10 : v11;
    }
}
