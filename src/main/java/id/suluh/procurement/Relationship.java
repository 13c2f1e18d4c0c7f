package id.suluh.procurement;

import java.util.Arrays;
import java.util.List;

/** How one process is related to another: the codes of the standard. */
public enum Relationship {
    PLANNING,
    UNSUCCESSFUL_PROCESS,
    FRAMEWORK,
    PARENT,
    PRIOR,
    SUB_CONTRACT,
    REPLACEMENT_PROCESS,
    RENEWAL_PROCESS,
    UNKNOWN;

    /** The first of the codes that the standard knows. Its 1.0 edition wrote them with underscores. */
    static Relationship of(List<String> codes) {
        return codes.stream()
                .flatMap(code -> Arrays.stream(values())
                        .filter(each -> each.name().replace("_", "").equalsIgnoreCase(code.replace("_", ""))))
                .findFirst()
                .orElse(UNKNOWN);
    }
}
