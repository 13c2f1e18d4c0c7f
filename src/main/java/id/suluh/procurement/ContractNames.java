package id.suluh.procurement;

import id.suluh.procurement.ocds.JsonObject;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** How the contracts of one process are told apart: by their titles, and by their numbers too where a title is that of several. */
final class ContractNames {
    private final boolean several;
    private final Set<String> shared = new HashSet<>();

    ContractNames(List<JsonObject> contracts) {
        this.several = contracts.size() > 1;
        Set<String> seen = new HashSet<>();
        contracts.stream()
                .map(contract -> Objects.requireNonNullElse(contract.text("title"), ""))
                .filter(title -> !seen.add(title))
                .forEach(shared::add);
    }

    /** The name; null where there is but one contract, and where it has neither title nor number. */
    @Nullable
    String of(JsonObject contract) {
        if (!several) {
            return null;
        }
        String title = Objects.requireNonNullElse(contract.text("title"), "");
        String id = contract.text("id");
        if (!title.isBlank() && (id == null || !shared.contains(title))) {
            return title;
        }
        return title.isBlank() ? id : title + " (" + id + ")";
    }
}
