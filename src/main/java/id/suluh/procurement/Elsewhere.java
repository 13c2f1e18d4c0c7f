package id.suluh.procurement;

import id.suluh.procurement.buyer.BuyingParty;
import id.suluh.procurement.ocds.JsonObject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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
 * so, and by which fact. The first of these facts that is there decides: the country of the buyer's address, that of the list its number is
 * from, that of the publisher whose prefix the OCID bears, the currencies.
 *
 * @param country where the buyer is, as a code or as published; null where the currency told
 * @param currency the only currencies of its figures; null where the country told
 */
public record Elsewhere(@Nullable String country, @Nullable String currency) {
    /** Lists of organisations begin with their country: {@code UA-EDR}. X stands before no country (XI-LEI). */
    private static final Pattern LIST = Pattern.compile("([A-WYZ][A-Z])-[A-Z_-]+");

    private static final Pattern CODE = Pattern.compile("[A-Z]{2}");
    private static final Set<String> INDONESIA = Set.of("id", "idn", "indonesia", "republik indonesia");
    private static final Pattern PREFIX = Pattern.compile("(ocds-[a-z0-9]{6})-");
    private static final Map<String, String> PUBLISHERS = publishers();
    private static final String RUPIAH = "IDR";

    /** The fact; null when nothing says that the purchase is of elsewhere. */
    static @Nullable Elsewhere of(JsonObject compiled) {
        JsonObject buyer = BuyingParty.reference(compiled);
        JsonObject listed = listed(compiled, buyer);
        String country = Stream.of(address(buyer), address(listed), scheme(buyer), scheme(listed), publisher(compiled))
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

    /** The country of the publisher, where its prefix is one of those in {@code publishers.txt}. */
    private static @Nullable String publisher(JsonObject compiled) {
        Matcher prefix = PREFIX.matcher(Objects.requireNonNullElse(compiled.text("ocid"), ""));
        return prefix.lookingAt() ? PUBLISHERS.get(prefix.group(1)) : null;
    }

    private static Map<String, String> publishers() {
        try (InputStream in = Objects.requireNonNull(Elsewhere.class.getResourceAsStream("publishers.txt"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split(" ", 3))
                    .collect(Collectors.toMap(words -> words[0], words -> words[1]));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
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
