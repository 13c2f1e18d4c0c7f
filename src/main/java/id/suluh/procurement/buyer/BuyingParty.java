package id.suluh.procurement.buyer;

import id.suluh.procurement.ocds.JsonObject;
import id.suluh.procurement.ocds.Releases;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The buyer of a contracting process as a compiled release tells it.
 *
 * @param scheme list the code is from, such as {@code ID-SATKER}; null where the buyer is known by its name alone
 * @param code number in that list
 * @param parent what it belongs to
 */
public record BuyingParty(
        String publisher,
        @Nullable String scheme,
        @Nullable String code,
        String name,
        @Nullable BuyingParty parent) {
    /** A unit, a directorate, a ministry: nothing real is deeper, and data in a circle ends here. */
    private static final int DEEPEST = 5;

    private static final Pattern PREFIX = Pattern.compile("(ocds-[a-z0-9]+)-.*");
    private static final Pattern SPACE = Pattern.compile("[^\\p{L}\\p{N}]+");

    /** The buyer of that compiled release, if it names one. */
    public static Optional<BuyingParty> of(JsonObject compiled) {
        JsonObject buyer = reference(compiled);
        String ocid = Objects.requireNonNullElse(compiled.text("ocid"), "");
        Matcher prefix = PREFIX.matcher(ocid);
        Reading reading = new Reading(prefix.matches() ? prefix.group(1) : "", compiled.objects("parties"));
        return Optional.ofNullable(reading.party(buyer, new ArrayList<>()));
    }

    /** The buyer, as referred to or as listed among the parties. */
    public static JsonObject reference(JsonObject compiled) {
        JsonObject buyer = compiled.object("buyer");
        if (named(buyer)) {
            return buyer;
        }
        List<JsonObject> parties = compiled.objects("parties");
        return Stream.of(
                        parties.stream()
                                .filter(party -> Releases.hasRole(party, "buyer"))
                                .limit(1),
                        parties.stream()
                                .filter(party -> Releases.hasRole(party, "procuringEntity"))
                                .limit(1),
                        Stream.of(compiled.object("tender").object("procuringEntity")))
                .flatMap(each -> each)
                .findFirst()
                .filter(BuyingParty::named)
                .orElse(buyer);
    }

    private static boolean named(JsonObject organisation) {
        return name(organisation) != null;
    }

    /** What it is called, by publishers who name in languages only too; null where no name is given. */
    public static @Nullable String name(JsonObject organisation) {
        return Stream.of("name", "name_id", "name_en")
                .map(organisation::text)
                .filter(name -> name != null && !name.isBlank())
                .findFirst()
                .orElse(null);
    }

    /**
     * What it is known again by. A code counts wherever it is met; a name counts only within one publisher and one parent, as every
     * regency has a "Dinas Pendidikan".
     */
    public String key() {
        if (scheme != null && code != null) {
            return "id " + scheme + " " + code;
        }
        String words =
                SPACE.matcher(name.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
        return "name " + publisher + " " + words + (parent == null ? "" : " < " + parent.key());
    }

    /** How many stand above it. */
    int depth() {
        return parent == null ? 0 : parent.depth() + 1;
    }

    /** The parties of one release, looked up by their local ids. */
    private record Reading(String publisher, List<JsonObject> parties) {
        @Nullable
        BuyingParty party(JsonObject reference, List<String> below) {
            String id = Objects.requireNonNullElse(reference.text("id"), "");
            JsonObject listed = parties.stream()
                    .filter(party -> !id.isEmpty() && id.equals(party.text("id")))
                    .findFirst()
                    .orElse(reference);
            String name = Stream.of(reference, listed)
                    .map(BuyingParty::name)
                    .filter(Objects::nonNull)
                    .findFirst()
                    .orElse(null);
            if (name == null || below.size() >= DEEPEST || (!id.isEmpty() && below.contains(id))) {
                return null;
            }
            JsonObject identifier = Stream.of(listed.object("identifier"), reference.object("identifier"))
                    .filter(each -> given(each.text("id")) != null)
                    .findFirst()
                    .orElseGet(JsonObject::new);
            String code = given(identifier.text("id"));
            String scheme = Objects.requireNonNullElse(given(identifier.text("scheme")), publisher);
            List<String> path = new ArrayList<>(below);
            path.add(id);
            BuyingParty parent = listed.objects("memberOf").stream()
                    .map(above -> party(above, path))
                    .filter(Objects::nonNull)
                    .findFirst()
                    .orElse(null);
            return new BuyingParty(publisher, code == null ? null : scheme, code, name.strip(), parent);
        }

        private static @Nullable String given(@Nullable String text) {
            return text == null || text.isBlank() ? null : text.strip();
        }
    }
}
