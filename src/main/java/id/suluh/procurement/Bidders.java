package id.suluh.procurement;

import id.suluh.procurement.ContractView.Bidder;
import id.suluh.procurement.ocds.JsonObject;
import id.suluh.web.format.Money;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Comparator;
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
    private final Set<String> winners;
    private final @Nullable Money estimate;

    private Bidders(JsonObject compiled) {
        this.compiled = compiled;
        this.winners = ProcessFacts.standing(compiled.objects("awards")).stream()
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
            all.add(new Bidder(name(bid.objects("tenderers")), money, share(money), outcome(bid)));
        }
        if (all.isEmpty()) {
            Stream<String> tenderers =
                    compiled.object("tender").objects("tenderers").stream().flatMap(Bidders::names);
            Stream.concat(
                            winners.stream().sorted(),
                            tenderers.filter(name -> !winners.contains(name)).distinct())
                    .forEach(name -> all.add(
                            new Bidder(name, null, null, winners.contains(name) ? Outcome.WON : Outcome.TOOK_PART)));
        }
        all.sort(Comparator.comparing(Bidder::outcome));
        return List.copyOf(all);
    }

    private List<JsonObject> bids() {
        return compiled.object("bids").objects("details");
    }

    private Outcome outcome(JsonObject bid) {
        boolean won = bid.objects("tenderers").stream().flatMap(Bidders::names).anyMatch(winners::contains);
        Outcome said = BY_STATUS.getOrDefault(Objects.requireNonNullElse(bid.text("status"), ""), Outcome.TOOK_PART);
        return won && said != Outcome.DISQUALIFIED && said != Outcome.WITHDRAWN ? Outcome.WON : said;
    }

    private @Nullable BigDecimal share(@Nullable Money bid) {
        boolean comparable = bid != null
                && estimate != null
                && estimate.amount().signum() > 0
                && estimate.currency().equals(bid.currency());
        return comparable
                ? Objects.requireNonNull(bid)
                        .amount()
                        .divide(Objects.requireNonNull(estimate).amount(), MathContext.DECIMAL32)
                : null;
    }

    private static String name(List<JsonObject> tenderers) {
        String names = tenderers.stream().flatMap(Bidders::names).collect(Collectors.joining(", "));
        return names.isEmpty() ? "?" : names;
    }

    private static Stream<String> names(JsonObject organisation) {
        return Stream.ofNullable(organisation.text("name"));
    }
}
