package id.suluh.procurement.source;

import id.suluh.procurement.ContractRef;
import id.suluh.procurement.ocds.check.Severity;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How good the data of a source is, run by run, with what the last checked run showed.
 *
 * @param runs newest first
 */
public record SourceQuality(List<Checked> runs, List<FindingLine> findings, List<DatasetLine> dataset) {
    /** A run after the check. The last counts are of processes that hold each part. */
    public record Checked(
            long run,
            Instant at,
            long releases,
            long withErrors,
            long processes,
            long planning,
            long tender,
            long bids,
            long awards,
            long contracts,
            long implementation,
            long documents) {
        public String path() {
            return "/sources/runs/" + run;
        }

        /** The share of releases without an error, 0 to 1. */
        BigDecimal cleanShare() {
            return releases == 0
                    ? BigDecimal.ZERO
                    : BigDecimal.valueOf(releases - withErrors)
                            .divide(BigDecimal.valueOf(releases), MathContext.DECIMAL32);
        }

        /** The same in per cent. */
        public String clean() {
            return percent(releases - withErrors, releases);
        }

        public String share(long part) {
            return percent(part, processes);
        }

        private static String percent(long part, long whole) {
            return whole == 0 ? "–" : Math.round(100.0 * part / whole) + " %";
        }
    }

    /** Findings of one rule. */
    public record FindingLine(
            String code,
            Severity severity,
            long findings,
            long releases,
            @Nullable String ocid,
            String pointer) {
        public FindingKind kind() {
            return FindingKind.of(code);
        }

        public @Nullable String path() {
            return ocid == null ? null : ContractRef.path(ocid);
        }
    }

    /** The newest; null before the first check. */
    public @Nullable Checked last() {
        return runs.isEmpty() ? null : runs.get(0);
    }
}
