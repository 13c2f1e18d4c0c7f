package id.suluh.procurement.supplier;

import id.suluh.procurement.inaproc.TaxNumber;
import id.suluh.procurement.ocds.JsonNumber;
import id.suluh.procurement.ocds.JsonObject;
import java.util.Comparator;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A key by which a supplier is known.
 *
 * @param scheme the register, in capitals; of a weak key the publisher
 * @param value normalised: what two publishers write of one supplier is equal
 * @param strong whether it comes from a register, so that whoever has it is that supplier
 */
record SupplierKey(String scheme, String value, boolean strong) {
    /** The best known first. */
    static final Comparator<SupplierKey> BY_RANK = Comparator.comparingInt(SupplierKey::rank)
            .thenComparing(SupplierKey::scheme)
            .thenComparing(SupplierKey::value);

    static final String TAX_NUMBER = "ID-NPWP";

    private static final int LONGEST = 200;
    private static final Pattern WHITE = Pattern.compile("\\s+");

    /** What is written where there is no number: nothing, zeros, dashes, "n/a". */
    private static final Pattern NOTHING = Pattern.compile("[0\\W_]*|N/?A|NULL|NONE|TIDAK ADA|XXX+");

    /** The key of an identifier as in OCDS; null when it has no scheme, or holds no number that could be one supplier's alone. */
    static @Nullable SupplierKey of(JsonObject identifier) {
        String scheme = identifier.text("scheme");
        String id = text(identifier.get("id"));
        if (scheme == null || scheme.isBlank() || id == null) {
            return null;
        }
        String register = WHITE.matcher(scheme.strip()).replaceAll(" ").toUpperCase(Locale.ROOT);
        String value = register.equals(TAX_NUMBER)
                ? Objects.requireNonNullElse(TaxNumber.of(id), "")
                : WHITE.matcher(id).replaceAll("").toUpperCase(Locale.ROOT);
        boolean tells = !NOTHING.matcher(value).matches() && value.length() <= LONGEST && register.length() <= LONGEST;
        return tells ? new SupplierKey(register, value, true) : null;
    }

    /**
     * What a publisher calls a party that is in no register: the same words of the same publisher, with its own id where it has one.
     *
     * @param publisher prefix of the OCIDs
     */
    static SupplierKey weak(String publisher, @Nullable String id, String name) {
        String value = cut(Objects.requireNonNullElse(id, "")) + '|' + cut(SupplierName.exact(name));
        return new SupplierKey(cut(publisher), value, false);
    }

    /** How far a register is trusted over others: a lower rank decides against a higher one. */
    int rank() {
        return switch (scheme) {
            case TAX_NUMBER -> 0;
            case "ID-PENYEDIA" -> 2;
            case "ID-SIKAP" -> 3;
            default -> 1;
        };
    }

    /** An id that may be written as a number. */
    static @Nullable String text(@Nullable Object id) {
        String text = id instanceof JsonNumber number ? number.text() : id instanceof String given ? given : "";
        return text.isBlank() ? null : text.strip();
    }

    private static String cut(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST);
    }
}
