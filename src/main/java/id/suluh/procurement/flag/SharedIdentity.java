package id.suluh.procurement.flag;

import id.suluh.procurement.flag.ProcessFlag.Input;
import id.suluh.procurement.ocds.JsonObject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * ID10: two bidders of one tender have the same taxpayer number. Street addresses and numbers of persons never become public, so that they are
 * not compared.
 */
final class SharedIdentity implements Flag {
    private static final String CODE = "ID10";

    @Override
    public String code() {
        return CODE;
    }

    @Override
    public ProcessFlag judge(FlagCase process) {
        Set<String> bidders = bidders(process);
        if (bidders.size() < 2) {
            return ProcessFlag.without(CODE, Gap.NOTHING_TO_COMPARE);
        }
        Map<String, Set<String>> byNumber = new HashMap<>();
        int numbered = 0;
        for (JsonObject party : process.compiled().objects("parties")) {
            String id = party.text("id");
            String scheme = party.object("identifier").text("scheme");
            String number = party.object("identifier").text("id");
            if (id != null && bidders.contains(id) && scheme != null && number != null && !number.isBlank()) {
                numbered++;
                byNumber.computeIfAbsent(scheme + " " + number, first -> new TreeSet<>())
                        .add(id);
            }
        }
        if (numbered < 2) {
            return ProcessFlag.without(CODE, Gap.NO_IDENTIFIERS);
        }
        List<Input> shared = new ArrayList<>();
        byNumber.forEach((number, ids) -> {
            if (ids.size() > 1) {
                shared.add(new Input(number, String.join(", ", ids)));
            }
        });
        return ProcessFlag.of(CODE, !shared.isEmpty(), null, null).with(shared);
    }

    private static Set<String> bidders(FlagCase process) {
        Set<String> bidders = new HashSet<>(
                Organizations.of(process.compiled().object("tender").get("tenderers"))
                        .ids());
        Tendering tendering = process.tendering();
        if (tendering != null) {
            tendering.submitted().forEach(bid -> bidders.addAll(bid.tenderers().ids()));
        }
        return bidders;
    }
}
