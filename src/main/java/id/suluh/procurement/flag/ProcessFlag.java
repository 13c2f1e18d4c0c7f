package id.suluh.procurement.flag;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one flag says of one process.
 *
 * @param gap why it cannot be computed; null when it can
 * @param value what was worked out, in the unit of the flag
 * @param limit where values begin to stand out; null when there is no number for it
 * @param peers key of the peer group it was compared with; null when it was compared with none
 * @param inputs the fields it looked at, as they stand in the compiled release
 */
public record ProcessFlag(
        String code,
        Verdict verdict,
        @Nullable Gap gap,
        @Nullable Double value,
        @Nullable Double limit,
        @Nullable String peers,
        List<Input> inputs) {
    public boolean flagged() {
        return verdict == Verdict.FLAGGED;
    }

    /**
     * A field and what stands there.
     *
     * @param pointer from the root of the compiled release, or a name for what was worked out from several
     */
    public record Input(String pointer, String value) {
        /** Whether it names a field. */
        public boolean field() {
            return pointer.indexOf('/') >= 0;
        }
    }

    static ProcessFlag without(String code, Gap gap) {
        return new ProcessFlag(code, Verdict.NOT_COMPUTABLE, gap, null, null, null, List.of());
    }

    static ProcessFlag of(String code, boolean flagged, @Nullable Double value, @Nullable Double limit) {
        return new ProcessFlag(code, flagged ? Verdict.FLAGGED : Verdict.CLEAR, null, value, limit, null, List.of());
    }

    ProcessFlag among(@Nullable String group) {
        return new ProcessFlag(code, verdict, gap, value, limit, group, inputs);
    }

    ProcessFlag with(List<Input> fields) {
        return new ProcessFlag(code, verdict, gap, value, limit, peers, fields);
    }
}
