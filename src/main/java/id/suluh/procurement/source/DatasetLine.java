package id.suluh.procurement.source;

import id.suluh.procurement.ContractRef;
import org.jspecify.annotations.Nullable;

/**
 * What the releases of a run come to together.
 *
 * @param figure in per cent
 * @param most null where only the least is usual
 * @param counted of how many
 * @param ocid a process anyone may see; null where there is none
 */
public record DatasetLine(
        DatasetKind kind,
        String subject,
        double figure,
        double least,
        @Nullable Double most,
        long counted,
        boolean holds,
        String example,
        @Nullable String ocid) {
    private static final double WHOLE = 100;

    /** The figure as a part of one. */
    public double share() {
        return figure / WHOLE;
    }

    public double lower() {
        return least / WHOLE;
    }

    /** 0 where there is no upper limit. */
    public double upper() {
        return most == null ? 0 : most / WHOLE;
    }

    /** Whether only one figure is usual. */
    public boolean exact() {
        return most != null && most == least;
    }

    public boolean limited() {
        return most != null;
    }

    public @Nullable String path() {
        return ocid == null ? null : ContractRef.path(ocid);
    }
}
