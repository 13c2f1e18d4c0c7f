package id.suluh.procurement;

import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What a release says it is about: the codes of the standard, and those of its bid extension. */
public enum ReleaseTag {
    PLANNING,
    PLANNING_UPDATE,
    TENDER,
    TENDER_AMENDMENT,
    TENDER_UPDATE,
    TENDER_CANCELLATION,
    AWARD,
    AWARD_UPDATE,
    AWARD_CANCELLATION,
    CONTRACT,
    CONTRACT_UPDATE,
    CONTRACT_AMENDMENT,
    IMPLEMENTATION,
    IMPLEMENTATION_UPDATE,
    CONTRACT_TERMINATION,
    COMPILED,
    BID,
    BID_UPDATE,
    UNKNOWN;

    /** The tag of that code; what the standard does not know is {@link #UNKNOWN}. */
    static ReleaseTag of(@Nullable String code) {
        return Arrays.stream(values())
                .filter(tag -> tag.name().replace("_", "").equalsIgnoreCase(Objects.requireNonNullElse(code, "")))
                .findFirst()
                .orElse(UNKNOWN);
    }
}
