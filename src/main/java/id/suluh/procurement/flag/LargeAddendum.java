package id.suluh.procurement.flag;

import id.suluh.procurement.flag.ProcessFlag.Input;
import id.suluh.procurement.ocds.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** ID06: an amended contract is worth more than a tenth above what it first was. */
final class LargeAddendum implements Flag {
    private static final String CODE = "ID06";

    /** A share worked out in binary is off by less than this. */
    private static final double ROUNDING = 1e-9;

    private final double most;

    LargeAddendum(FlagDefinition definition) {
        this.most = definition.limit("increase");
    }

    @Override
    public String code() {
        return CODE;
    }

    @Override
    public ProcessFlag judge(FlagCase process) {
        List<JsonObject> contracts = process.compiled().objects("contracts");
        if (contracts.stream().allMatch(contract -> Price.of(contract.object("value")) == null)) {
            return ProcessFlag.without(CODE, Gap.NO_CONTRACT_VALUE);
        }
        JsonObject first = process.firstContract();
        List<Input> inputs = new ArrayList<>();
        double increase = Double.NaN;
        for (int i = 0; i < contracts.size(); i++) {
            JsonObject contract = contracts.get(i);
            Price now = Price.of(contract.object("value"));
            Optional<Price> before =
                    first == null || contract.objects("amendments").isEmpty()
                            ? Optional.empty()
                            : firstValue(first, contract.text("id"));
            if (now != null
                    && before.isPresent()
                    && before.get().amount() > 0
                    && before.get().currency().equals(now.currency())) {
                double share = now.amount() / before.get().amount() - 1;
                increase = Double.isNaN(increase) ? share : Math.max(increase, share);
                inputs.add(new Input(
                        "/contracts/" + i + "/value/amount",
                        Math.round(before.get().amount()) + " → " + Math.round(now.amount()) + " " + now.currency()));
            }
        }
        if (!Double.isNaN(increase)) {
            return ProcessFlag.of(CODE, increase > most + ROUNDING, increase, most)
                    .with(inputs);
        }
        boolean amended = contracts.stream()
                .anyMatch(contract -> !contract.objects("amendments").isEmpty());
        boolean later = contracts.stream()
                .anyMatch(contract -> contract.object("implementation").size() > 0);
        return amended || !later ? ProcessFlag.without(CODE, Gap.NO_HISTORY) : ProcessFlag.of(CODE, false, 0.0, most);
    }

    private static Optional<Price> firstValue(JsonObject release, @Nullable String id) {
        return release.objects("contracts").stream()
                .filter(contract -> id != null && id.equals(contract.text("id")))
                .flatMap(contract -> Optional.ofNullable(Price.of(contract.object("value"))).stream())
                .findFirst();
    }
}
