package id.suluh.procurement.flag;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** R018: one tenderer only where several were invited to compete. */
final class SingleBid implements Indicator {
    private final Set<String> methods;

    SingleBid(FlagSettings settings) {
        this.methods = settings.list(code(), "procurement_methods", "open|selective");
    }

    @Override
    public String code() {
        return "R018";
    }

    @Override
    public @Nullable Gap take(Tendering process, Findings findings) {
        String method = process.method();
        if (!methods.isEmpty() && (method == null || !methods.contains(method))) {
            return Gap.OTHER_METHOD;
        }
        if (!process.tenderersCounted()) {
            return Gap.NO_NUMBER_OF_TENDERERS;
        }
        if (process.singleTenderer()) {
            findings.flag(Subject.OCID, process.ocid(), code(), 1.0);
        }
        return null;
    }
}
