package id.suluh.procurement;

import id.suluh.procurement.ContractView.Bidder;
import id.suluh.procurement.ocds.JsonObject;
import id.suluh.procurement.ocds.Releases;
import id.suluh.web.format.Money;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Who took part: bids with their prices where they were published, else the tenderers, else the suppliers. Winners first. */
final class Bidders {
    private static final Map<String, Outcome> BY_STATUS = Map.of(
            "valid", Outcome.VALID,
            "disqualified", Outcome.DISQUALIFIED,
            "withdrawn", Outcome.WITHDRAWN,
            "pending", Outcome.PENDING);

    private final JsonObject compiled;
    private final List<JsonObject> awards;
    private final Set<String> winners;
    private final Map<String, JsonObject> lots = new HashMap<>();
    private final @Nullable Money estimate;

    private Bidders(JsonObject compiled) {
        this.compiled = compiled;
        this.awards = Releases.standing(compiled.objects("awards"));
        compiled.object("tender").objects("lots").forEach(lot -> lots.put(String.valueOf(lot.text("id")), lot));
        this.winners = awards.stream()
                .flatMap(award -> award.objects("suppliers").stream())
                .flatMap(Bidders::names)
                .collect(Collectors.toSet());
        this.estimate = OcdsValue.of(compiled.object("tender").object("value"));
    }

    static List<Bidder> of(JsonObject compiled) {
        return new Bidders(compiled).list();
    }

    /** The bids of the suppliers that won. */
    static List<JsonObject> winning(JsonObject compiled) {
        Bidders bidders = new Bidders(compiled);
        return bidders.bids().stream()
                .filter(bid -> bidders.outcome(bid) == Outcome.WON)
                .toList();
    }

    private List<Bidder> list() {
        List<Bidder> all = new ArrayList<>();
        for (JsonObject bid : bids()) {
            Money money = OcdsValue.of(bid.object("value"));
            all.add(new Bidder(
                    name(bid.objects("tenderers")),
                    money,
                    share(money, estimate(bid)),
                    outcome(bid),
                    lot(bid),
                    bid.text("statusDetails")));
        }
        if (all.isEmpty()) {
            Stream<String> tenderers =
                    compiled.object("tender").objects("tenderers").stream().flatMap(Bidders::names);
            Stream.concat(
                            winners.stream().sorted(),
                            tenderers.filter(name -> !winners.contains(name)).distinct())
                    .forEach(name -> all.add(new Bidder(
                            name, null, null, winners.contains(name) ? Outcome.WON : Outcome.TOOK_PART, null, null)));
        }
        all.sort(Comparator.comparing(Bidder::lot, Comparator.nullsFirst(Comparator.naturalOrder()))
                .thenComparing(Bidder::outcome));
        return List.copyOf(all);
    }

    private List<JsonObject> bids() {
        return compiled.object("bids").objects("details");
    }

    private Outcome outcome(JsonObject bid) {
        Outcome said = BY_STATUS.getOrDefault(Objects.requireNonNullElse(bid.text("status"), ""), Outcome.TOOK_PART);
        boolean won = awards.stream().anyMatch(award -> chosen(award, bid));
        return won && said != Outcome.DISQUALIFIED && said != Outcome.WITHDRAWN ? Outcome.WON : said;
    }

    /** An award that names bids chose these; any other the bids of its suppliers, for its lots where it names some. */
    private static boolean chosen(JsonObject award, JsonObject bid) {
        List<String> named = both(award, "relatedBid", "relatedBids");
        if (!named.isEmpty()) {
            return named.contains(Objects.requireNonNullElse(bid.text("id"), ""));
        }
        List<String> suppliers =
                award.objects("suppliers").stream().flatMap(Bidders::names).toList();
        List<String> lots = both(award, "relatedLot", "relatedLots");
        List<String> bidFor = both(bid, "relatedLot", "relatedLots");
        return bid.objects("tenderers").stream().flatMap(Bidders::names).anyMatch(suppliers::contains)
                && (lots.isEmpty() || bidFor.isEmpty() || lots.stream().anyMatch(bidFor::contains));
    }

    private static List<String> both(JsonObject object, String one, String several) {
        return Stream.concat(Texts.of(object.get(one)).stream(), Texts.of(object.get(several)).stream())
                .toList();
    }

    /** The lots a bid is for, by title. */
    private @Nullable String lot(JsonObject bid) {
        String titles = both(bid, "relatedLot", "relatedLots").stream()
                .map(id -> Objects.requireNonNullElse(
                        lots.getOrDefault(id, new JsonObject()).text("title"), id))
                .collect(Collectors.joining(", "));
        return titles.isEmpty() ? null : titles;
    }

    /** What the bid is compared with: the estimate of its one lot, else that of the tender when it is for all of it. */
    private @Nullable Money estimate(JsonObject bid) {
        List<String> bidFor = both(bid, "relatedLot", "relatedLots");
        if (bidFor.isEmpty()) {
            return estimate;
        }
        return bidFor.size() == 1
                ? OcdsValue.of(
                        lots.getOrDefault(bidFor.get(0), new JsonObject()).object("value"))
                : null;
    }

    private static @Nullable BigDecimal share(@Nullable Money bid, @Nullable Money of) {
        boolean comparable = bid != null
                && of != null
                && of.amount().signum() > 0
                && of.currency().equals(bid.currency());
        return comparable
                ? Objects.requireNonNull(bid)
                        .amount()
                        .divide(Objects.requireNonNull(of).amount(), MathContext.DECIMAL32)
                : null;
    }

    private static String name(List<JsonObject> tenderers) {
        String names = tenderers.stream().flatMap(Bidders::names).distinct().collect(Collectors.joining(", "));
        return names.isEmpty() ? "?" : names;
    }

    private static Stream<String> names(JsonObject organisation) {
        return Stream.ofNullable(organisation.text("name"));
    }
}
