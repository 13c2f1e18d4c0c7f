package id.suluh.procurement.supplier;

import id.suluh.procurement.ocds.JsonObject;
import id.suluh.web.format.Money;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Collects what a release says of one party in its several places. */
final class ParticipantDraft {
    private final JsonObject party;
    private final JsonObject reference;
    private boolean supplies;
    private boolean tenders;
    private int awards;
    private @Nullable Money amount;
    private boolean unknown;
    private boolean joint;
    private @Nullable Money bid;

    /**
     * @param party as among the parties
     * @param reference as where it was named first; the same when it is not among the parties
     */
    ParticipantDraft(JsonObject party, JsonObject reference) {
        this.party = party;
        this.reference = reference;
    }

    void won(@Nullable Money value, boolean withOthers) {
        supplies = true;
        awards++;
        joint |= withOthers;
        unknown |= value == null;
        amount = awards == 1 ? value : plus(amount, value);
    }

    void supplies() {
        supplies = true;
    }

    void takesPart() {
        tenders = true;
    }

    void bid(@Nullable Money price) {
        tenders = true;
        bid = bid == null ? price : bid;
    }

    /** The sum; null when either is unknown or the currencies differ. */
    static @Nullable Money plus(@Nullable Money one, @Nullable Money other) {
        return one == null || other == null || !one.currency().equals(other.currency())
                ? null
                : new Money(one.amount().add(other.amount()), one.currency());
    }

    /** The participant; null when it has no name. */
    @Nullable
    Participant done() {
        String name = Stream.of(party, reference)
                .map(each -> each.text("name"))
                .filter(Objects::nonNull)
                .filter(each -> !each.isBlank())
                .findFirst()
                .orElse(null);
        if (name == null) {
            return null;
        }
        String id = SupplierKey.text(party.get("id"));
        String number = SupplierKey.text(party.object("identifier").get("id"));
        return new Participant(
                id,
                name.strip(),
                keys(),
                number == null ? id : number,
                supplies,
                tenders,
                awards,
                unknown ? null : amount,
                joint,
                bid);
    }

    private List<SupplierKey> keys() {
        return Stream.of(party, reference)
                .flatMap(each -> Stream.concat(
                        Stream.of(each.object("identifier")), each.objects("additionalIdentifiers").stream()))
                .map(SupplierKey::of)
                .filter(Objects::nonNull)
                .distinct()
                .sorted(SupplierKey.BY_RANK)
                .toList();
    }
}
