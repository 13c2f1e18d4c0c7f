package id.suluh.procurement.ocds;

import java.math.BigDecimal;

/**
 * A number exactly as it was written: {@code 1}, {@code 1.0} and {@code 1e0} stay what they are. As an {@code id} they are three different
 * ids; as values they are the same amount.
 *
 * @param text the digits as they stand in the source
 */
public record JsonNumber(String text) {
    /**
     * The exact value.
     *
     * @throws NumberFormatException when the exponent has more than nine digits or so: JSON allows any
     */
    public BigDecimal value() {
        return new BigDecimal(text);
    }

    boolean sameAs(JsonNumber other) {
        if (text.equals(other.text)) {
            return true;
        }
        try {
            return value().compareTo(other.value()) == 0;
        } catch (NumberFormatException beyondAllRange) {
            return false;
        }
    }
}
