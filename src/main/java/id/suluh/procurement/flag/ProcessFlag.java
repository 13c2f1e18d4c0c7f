package id.suluh.procurement.flag;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one indicator says of one process.
 *
 * @param gap why it cannot be computed; null when it can
 * @param inputs the fields it looked at, as they stand in the compiled release
 */
public record ProcessFlag(
        FlagCode code, Verdict verdict, @Nullable Gap gap, List<Input> inputs) {
    public boolean flagged() {
        return verdict == Verdict.FLAGGED;
    }

    /**
     * A field and what stands there.
     *
     * @param pointer from the root of the compiled release
     */
    public record Input(String pointer, String value) {}
}
