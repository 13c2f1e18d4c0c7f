package id.suluh.procurement.flag;

import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** An indicator that one process alone is enough for. */
final class ProcessIndicator implements Flag {
    private final String code;
    private final @Nullable Double limit;
    private final Supplier<Indicator> indicators;

    /** @param indicators makes a fresh one for each process, as some remember what they saw first */
    ProcessIndicator(String code, @Nullable Double limit, Supplier<Indicator> indicators) {
        this.code = code;
        this.limit = limit;
        this.indicators = indicators;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public ProcessFlag judge(FlagCase process) {
        Tendering tendering = process.tendering();
        if (tendering == null) {
            return ProcessFlag.without(code, Gap.EXCLUDED);
        }
        Findings findings = new Findings();
        Gap gap = indicators.get().take(tendering, findings);
        if (gap != null) {
            return ProcessFlag.without(code, gap);
        }
        Double value = findings.flags()
                .getOrDefault(Subject.OCID, Map.of())
                .getOrDefault(tendering.ocid(), Map.of())
                .get(code);
        return ProcessFlag.of(code, value != null, value, limit);
    }
}
