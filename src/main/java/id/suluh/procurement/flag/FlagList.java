package id.suluh.procurement.flag;

import id.suluh.procurement.ocds.JsonObject;
import java.util.Comparator;
import java.util.List;

/** The flags of a process as a page shows them, those that hold first. */
public record FlagList(List<ProcessFlag> flags) {
    /** Computed from the compiled release. */
    public static FlagList of(JsonObject compiled) {
        return new FlagList(ProcessFlags.of(compiled).stream()
                .sorted(Comparator.comparing(ProcessFlag::verdict))
                .toList());
    }

    public long flagged() {
        return count(Verdict.FLAGGED);
    }

    public long clear() {
        return count(Verdict.CLEAR);
    }

    public long notComputable() {
        return count(Verdict.NOT_COMPUTABLE);
    }

    private long count(Verdict verdict) {
        return flags.stream().filter(flag -> flag.verdict() == verdict).count();
    }
}
