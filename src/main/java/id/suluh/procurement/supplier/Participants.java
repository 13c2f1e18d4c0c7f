package id.suluh.procurement.supplier;

import id.suluh.procurement.ocds.JsonNumber;
import id.suluh.procurement.ocds.JsonObject;
import id.suluh.procurement.ocds.Releases;
import id.suluh.web.format.Money;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Who supplies and who bids in a compiled release: the parties with those roles, and whoever awards, tender and bids name. */
final class Participants {
    private final JsonObject compiled;
    private final Map<String, JsonObject> parties = new LinkedHashMap<>();
    private final Map<String, String> byNumber = new HashMap<>();
    private final Map<String, ParticipantDraft> found = new LinkedHashMap<>();

    private Participants(JsonObject compiled) {
        this.compiled = compiled;
        for (JsonObject party : compiled.objects("parties")) {
            String reference = own(party);
            parties.putIfAbsent(reference, party);
            String number = number(party);
            if (number != null) {
                byNumber.putIfAbsent(number, reference);
            }
        }
    }

    static List<Participant> of(JsonObject compiled) {
        Participants participants = new Participants(compiled);
        participants.awards();
        participants.bids();
        participants.roles();
        return participants.found.values().stream()
                .map(ParticipantDraft::done)
                .filter(Objects::nonNull)
                .toList();
    }

    static Map<ProcessParties, List<Participant>> ofAll(Collection<ProcessParties> processes) {
        Map<ProcessParties, List<Participant>> all = new LinkedHashMap<>();
        processes.forEach(process -> all.put(process, of(process.compiled())));
        return all;
    }

    /** How many took part; null where neither a number nor a list says. */
    static @Nullable Integer bidders(JsonObject compiled) {
        JsonObject tender = compiled.object("tender");
        if (tender.get("numberOfTenderers") instanceof JsonNumber number
                && number.value().signum() >= 0
                && number.value().precision() - number.value().scale() < 7) {
            return number.value().intValue();
        }
        Participants participants = new Participants(compiled);
        long listed = tender.objects("tenderers").stream()
                .map(participants::reference)
                .distinct()
                .count();
        long bidding = compiled.object("bids").objects("details").stream()
                .flatMap(bid -> bid.objects("tenderers").stream())
                .map(participants::reference)
                .distinct()
                .count();
        long most = Math.max(listed, bidding);
        return most == 0 ? null : (int) most;
    }

    private void awards() {
        for (JsonObject award : compiled.objects("awards")) {
            Set<ParticipantDraft> suppliers = new LinkedHashSet<>();
            award.objects("suppliers").forEach(supplier -> suppliers.add(draft(supplier)));
            boolean stands = Releases.stands(award);
            Money value = stands ? value(award) : null;
            for (ParticipantDraft draft : suppliers) {
                if (stands) {
                    draft.won(value, suppliers.size() > 1);
                } else {
                    draft.takesPart();
                }
            }
        }
    }

    /** The contracts of the award that stand, else the award. */
    private @Nullable Money value(JsonObject award) {
        String id = SupplierKey.text(award.get("id"));
        List<Money> contracts = compiled.objects("contracts").stream()
                .filter(contract -> id != null && id.equals(SupplierKey.text(contract.get("awardID"))))
                .filter(Releases::stands)
                .flatMap(contract -> Stream.ofNullable(money(contract.object("value"))))
                .toList();
        Money sum = contracts.isEmpty() ? null : contracts.get(0);
        for (Money each : contracts.subList(Math.min(1, contracts.size()), contracts.size())) {
            sum = ParticipantDraft.plus(sum, each);
        }
        return contracts.isEmpty() ? money(award.object("value")) : sum;
    }

    private void bids() {
        compiled.object("tender").objects("tenderers").forEach(tenderer -> draft(tenderer)
                .takesPart());
        for (JsonObject bid : compiled.object("bids").objects("details")) {
            for (JsonObject tenderer : bid.objects("tenderers")) {
                draft(tenderer).bid(money(bid.object("value")));
            }
        }
    }

    /** A role counts where awards and lists are silent: a supplier whose award was cancelled took part, and no more. */
    private void roles() {
        boolean named = compiled.objects("awards").stream()
                .anyMatch(award -> !award.objects("suppliers").isEmpty());
        for (JsonObject party : compiled.objects("parties")) {
            boolean supplies = Releases.hasRole(party, "supplier");
            if (supplies && !named) {
                draft(party).supplies();
            } else if (supplies || Releases.hasRole(party, "tenderer")) {
                draft(party).takesPart();
            }
        }
    }

    private ParticipantDraft draft(JsonObject organization) {
        String reference = reference(organization);
        JsonObject party = parties.getOrDefault(reference, organization);
        return found.computeIfAbsent(reference, first -> new ParticipantDraft(party, organization));
    }

    /** The party it is. Releases of 1.0 name it by its number and later ones by its id, and a record of both has it twice. */
    private String reference(JsonObject organization) {
        String number = organization.get("id") == null ? number(organization) : null;
        String party = number == null ? null : byNumber.get(number);
        return party == null ? own(organization) : party;
    }

    private static @Nullable String number(JsonObject organization) {
        JsonObject identifier = organization.object("identifier");
        String id = SupplierKey.text(identifier.get("id"));
        String scheme = identifier.text("scheme");
        return id == null || scheme == null ? null : scheme + "\n" + id;
    }

    private static String own(JsonObject organization) {
        String id = SupplierKey.text(organization.get("id"));
        return id != null
                ? id
                : organization.text("name") + "\n"
                        + SupplierKey.text(organization.object("identifier").get("id"));
    }

    private static @Nullable Money money(JsonObject value) {
        String currency = value.text("currency");
        return value.get("amount") instanceof JsonNumber amount && currency != null && !currency.isBlank()
                ? new Money(amount.value(), currency)
                : null;
    }
}
