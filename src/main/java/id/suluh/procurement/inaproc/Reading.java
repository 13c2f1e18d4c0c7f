package id.suluh.procurement.inaproc;

import id.suluh.procurement.ocds.JsonNumber;
import id.suluh.procurement.ocds.JsonObject;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** How the value of a column becomes the value of a field, by the word that stands in the maps. Null where it says nothing. */
interface Reading {
    @Nullable
    Object read(Object value, Row row);

    /** Readings that need no word after theirs. */
    Map<String, Reading> PLAIN = Map.ofEntries(
            Map.entry("id", (value, row) -> text(value)),
            Map.entry("text", (value, row) -> text(value)),
            Map.entry("date", (value, row) -> Dates.of(value)),
            Map.entry("day", (value, row) -> day(value)),
            Map.entry("event", (value, row) -> Dates.of(value)),
            Map.entry("earliest", (value, row) -> Dates.of(value)),
            Map.entry("latest", (value, row) -> Dates.of(value)),
            Map.entry("number", (value, row) -> Digits.amount(value)),
            Map.entry("money", (value, row) -> money(Digits.amount(value))),
            Map.entry("sum", (value, row) -> money(Digits.amount(value))),
            Map.entry("price", (value, row) -> price(Digits.amount(value))),
            Map.entry("count", (value, row) -> new JsonNumber("1")),
            Map.entry("again", (value, row) -> version(value)),
            Map.entry("npwp", TaxNumber::of),
            Map.entry("taxpayer", (value, row) -> identifier("ID-NPWP", TaxNumber.of(value, row))));

    /** By what the map says: a word, and for some what comes after it. */
    static Reading of(String how) {
        String[] words = how.strip().split(" +", 2);
        if (words.length == 1) {
            return Objects.requireNonNull(PLAIN.get(words[0]), () -> "no such reading: " + how);
        }
        String more = words[1].strip();
        return switch (words[0]) {
            case "code" -> (value, row) -> more;
            case "codes" -> (value, row) -> Arrays.asList(more.split(" +", -1));
            case "table" -> CodeTable.named(more);
            case "listed" -> (value, row) -> text(value) == null ? null : more + ": " + text(value);
            case "template" -> template(Template.of(more));
            case "scheme" -> (value, row) -> identifier(more, text(value));
            default -> throw new IllegalArgumentException("no such reading: " + how);
        };
    }

    /** A version as it stands behind a code; null for the first, which stands for itself. */
    private static @Nullable String version(Object value) {
        JsonNumber number = Digits.amount(value);
        long version = number == null ? 0 : number.value().longValue();
        return version < 2 ? null : "v" + version;
    }

    private static Reading template(Template template) {
        return (value, row) -> template.fill(row);
    }

    /** Records inside a record are read field by field, never as they stand: they hold what is not for the public. */
    private static @Nullable String text(Object value) {
        if (value instanceof JsonObject || value instanceof Iterable<?>) {
            return null;
        }
        String text = Digits.id(value);
        return text.startsWith("{") || text.startsWith("[{") || text.startsWith("[[") ? null : text;
    }

    private static @Nullable String day(Object value) {
        String moment = Dates.of(value);
        return moment == null ? null : moment.substring(0, "2026-01-01".length());
    }

    /** A price of nothing is a price that was not given. */
    private static @Nullable JsonObject price(@Nullable JsonNumber amount) {
        return amount == null || amount.value().signum() <= 0 ? null : money(amount);
    }

    private static @Nullable JsonObject money(@Nullable JsonNumber amount) {
        if (amount == null) {
            return null;
        }
        JsonObject money = new JsonObject();
        money.put("amount", amount);
        money.put("currency", "IDR");
        return money;
    }

    private static @Nullable JsonObject identifier(String scheme, @Nullable String id) {
        if (id == null) {
            return null;
        }
        JsonObject identifier = new JsonObject();
        identifier.put("scheme", scheme);
        identifier.put("id", id);
        return identifier;
    }
}
