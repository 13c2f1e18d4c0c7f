package id.suluh.procurement;

import id.suluh.procurement.buyer.BuyingParty;
import id.suluh.procurement.ocds.JsonObject;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What in the data says that a purchase is none of an Indonesian body. Indonesian law is not held against such a purchase: its page says
 * so, and by which fact. The first of these facts that is there decides: the country in the list the buyer's number is from, the country
 * of the buyer's address, the currencies.
 *
 * @param country where the buyer is, as a code or as published; null where the currency told
 * @param currency the only currencies of its figures; null where the country told
 */
public record Elsewhere(@Nullable String country, @Nullable String currency) {
    /** Lists of organisations begin with their country: {@code UA-EDR}. X stands before no country (XI-LEI). */
    private static final Pattern LIST = Pattern.compile("([A-WYZ][A-Z])-.+");

    private static final Pattern CODE = Pattern.compile("[A-Z]{2}");
    private static final Set<String> INDONESIA = Set.of("id", "idn", "indonesia", "republik indonesia");
    private static final String RUPIAH = "IDR";

    /** The fact; null when nothing says that the purchase is of elsewhere. */
    static @Nullable Elsewhere of(JsonObject compiled) {
        JsonObject buyer = BuyingParty.reference(compiled);
        JsonObject listed = listed(compiled, buyer);
        String country = Stream.of(scheme(buyer), scheme(listed), address(buyer), address(listed))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
        if (country != null) {
            return INDONESIA.contains(country.toLowerCase(Locale.ROOT)) ? null : new Elsewhere(country, null);
        }
        Set<String> currencies = currencies(compiled);
        return currencies.isEmpty() || currencies.contains(RUPIAH)
                ? null
                : new Elsewhere(null, String.join(", ", currencies));
    }

    /** The country in a language where its code was published, else as published. */
    public String countryIn(Locale language) {
        String name = Objects.requireNonNullElse(country, "");
        return CODE.matcher(name).matches()
                ? new Locale.Builder().setRegion(name).build().getDisplayCountry(language)
                : name;
    }

    private static JsonObject listed(JsonObject compiled, JsonObject buyer) {
        String id = Objects.requireNonNullElse(buyer.text("id"), "");
        return compiled.objects("parties").stream()
                .filter(party -> !id.isEmpty() && id.equals(party.text("id")))
                .findFirst()
                .orElseGet(JsonObject::new);
    }

    private static @Nullable String scheme(JsonObject organisation) {
        String scheme = organisation.object("identifier").text("scheme");
        Matcher list = LIST.matcher(Objects.requireNonNullElse(scheme, ""));
        return list.matches() ? list.group(1) : null;
    }

    private static @Nullable String address(JsonObject organisation) {
        String name = organisation.object("address").text("countryName");
        return name == null || name.isBlank() ? null : name.strip();
    }

    private static Set<String> currencies(JsonObject compiled) {
        JsonObject tender = compiled.object("tender");
        Stream<JsonObject> values = Stream.of(
                        List.of(
                                tender.object("value"),
                                compiled.object("planning").object("budget").object("amount")),
                        compiled.objects("awards").stream()
                                .map(award -> award.object("value"))
                                .toList(),
                        compiled.objects("contracts").stream()
                                .map(contract -> contract.object("value"))
                                .toList())
                .flatMap(List::stream);
        return values.map(value -> value.text("currency"))
                .filter(currency -> currency != null && !currency.isBlank())
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
