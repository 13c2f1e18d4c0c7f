package id.suluh.procurement.flag.result;

import id.suluh.procurement.flag.Verdict;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The flags of a process.
 *
 * @param computed when the last run ended; null when none has computed this process yet, and then only what one process tells is told
 * @param rules version of the rules
 * @param changed whether the process changed since the run
 */
public record FlagList(List<FlagLine> lines, @Nullable Instant computed, String rules, boolean changed) {
    public List<FlagLine> flagged() {
        return with(Verdict.FLAGGED);
    }

    public List<FlagLine> clear() {
        return with(Verdict.CLEAR);
    }

    public List<FlagLine> notComputable() {
        return with(Verdict.NOT_COMPUTABLE);
    }

    private List<FlagLine> with(Verdict verdict) {
        return lines.stream().filter(line -> line.verdict() == verdict).toList();
    }
}
