package id.suluh.procurement.flag.result;

import id.suluh.procurement.flag.FlagDefinition;
import id.suluh.procurement.flag.FlagMessages;
import id.suluh.web.Language;
import id.suluh.web.Messages;
import id.suluh.web.format.Money;
import id.suluh.web.format.MoneyText;
import id.suluh.web.format.Numbers;
import java.math.BigDecimal;
import java.math.MathContext;
import org.jspecify.annotations.Nullable;

/** Values, limits and groups in words. */
final class FlagWords {
    private static final MathContext FOUR_DIGITS = new MathContext(4);

    private FlagWords() {}

    static @Nullable String value(FlagDefinition definition, @Nullable Double value, Language language) {
        if (value == null || !Double.isFinite(value)) {
            return null;
        }
        BigDecimal number = BigDecimal.valueOf(value).round(FOUR_DIGITS);
        FlagMessages words = Messages.of(FlagMessages.class, language);
        return switch (definition.unit()) {
            case "yes" -> null;
            case "share" -> Numbers.percent(number, language);
            case "days" -> words.days(Numbers.grouped(number, language));
            case "money" -> MoneyText.full(new Money(BigDecimal.valueOf(value), "IDR"), language);
            default -> Numbers.grouped(number, language);
        };
    }

    /** What an organisation is in the processes that were looked at. */
    static String role(String role, Language language) {
        FlagMessages words = Messages.of(FlagMessages.class, language);
        return switch (role) {
            case "Buyer" -> words.roleBuyer();
            case "ProcuringEntity" -> words.roleEntity();
            default -> words.roleTenderer();
        };
    }

    /** What is in a group; how many that is. */
    static String peers(String key, long size, Language language) {
        FlagMessages words = Messages.of(FlagMessages.class, language);
        String count = Numbers.grouped(size, language);
        return switch (key) {
            case "*" -> words.peersAll(count);
            case "Buyer" -> words.peersBuyers(count);
            case "ProcuringEntity" -> words.peersEntities(count);
            case "Tenderer" -> words.peersTenderers(count);
            default -> words.peersOf(key.replace("/", " · "), count);
        };
    }
}
