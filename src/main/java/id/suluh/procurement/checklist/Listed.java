package id.suluh.procurement.checklist;

import id.suluh.procurement.ocds.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A document that the data lists.
 *
 * @param type its code; empty when it has none
 * @param title empty when it has none
 * @param address where it can be read; null when no address of the web was published
 */
record Listed(String type, String title, @Nullable String address) {
    /** All of a process, wherever in it they stand. */
    static List<Listed> of(JsonObject compiled) {
        List<JsonObject> owners = new ArrayList<>(List.of(compiled.object("planning"), compiled.object("tender")));
        owners.addAll(compiled.object("bids").objects("details"));
        owners.addAll(compiled.objects("awards"));
        for (JsonObject contract : compiled.objects("contracts")) {
            owners.add(contract);
            JsonObject implementation = contract.object("implementation");
            owners.add(implementation);
            owners.addAll(implementation.objects("milestones"));
        }
        return owners.stream()
                .flatMap(owner -> owner.objects("documents").stream())
                .map(Listed::read)
                .toList();
    }

    private static Listed read(JsonObject document) {
        String url = document.text("url");
        boolean web = url != null && (url.startsWith("https://") || url.startsWith("http://"));
        return new Listed(
                Objects.requireNonNullElse(document.text("documentType"), ""),
                Objects.requireNonNullElse(document.text("title"), ""),
                web ? url : null);
    }

    /** Which of the 39 it is; several when its code stands for several and its title names none of them. */
    List<Item> meant() {
        List<Item> coded = items(item -> item.code().equals(type));
        if (!coded.isEmpty()) {
            return coded;
        }
        List<Item> sharing = items(item -> item.types().containsKey(type));
        return Stream.of(
                        sharing.stream().filter(item -> item.titled(title)).toList(),
                        sharing.stream()
                                .filter(item -> item.types().getOrDefault(type, false))
                                .toList(),
                        sharing)
                .filter(each -> !each.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    private static List<Item> items(Predicate<Item> wanted) {
        return Items.all().stream().filter(wanted).toList();
    }
}
