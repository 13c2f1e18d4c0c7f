package id.suluh.web.format;

import java.math.BigDecimal;

/**
 * An amount in a currency.
 *
 * @param currency ISO 4217 code, such as {@code IDR}
 */
public record Money(BigDecimal amount, String currency) {
    /** An amount in rupiah. */
    public static Money rupiah(long amount) {
        return new Money(BigDecimal.valueOf(amount), "IDR");
    }
}
