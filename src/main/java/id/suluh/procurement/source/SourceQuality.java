package id.suluh.procurement.source;

import id.suluh.procurement.ContractRef;
import id.suluh.procurement.ocds.check.Severity;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How good the data of a source is, run by run, with what the last checked run showed.
 *
 * @param runs newest first
 */
public record SourceQuality(List<Checked> runs, List<FindingLine> findings) {
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

        /** Releases without an error, in per cent. */
        public String clean() {
            return percent(releases - withErrors, releases);
        }

        /** Length of the bar in the drawing. */
        public long bar() {
            return releases == 0 ? 0 : BAR * (releases - withErrors) / releases;
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

    private static final long BAR = 286;
    private static final int ROW = 44;

    /** Height of the drawing, 288 wide. */
    public int height() {
        return runs.size() * ROW;
    }

    /** Where the words of a bar stand. */
    public int text(int index) {
        return 14 + index * ROW;
    }

    /** Where a bar begins. */
    public int top(int index) {
        return 20 + index * ROW;
    }

    /** The newest; null before the first check. */
    public @Nullable Checked last() {
        return runs.isEmpty() ? null : runs.get(0);
    }
}
