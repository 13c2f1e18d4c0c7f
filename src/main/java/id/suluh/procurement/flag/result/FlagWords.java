package id.suluh.procurement.flag.result;

import id.suluh.procurement.flag.FlagDefinition;
import id.suluh.procurement.flag.FlagMessages;
import id.suluh.procurement.flag.ProcessFlag.Input;
import id.suluh.web.Language;
import id.suluh.web.Messages;
import id.suluh.web.format.Money;
import id.suluh.web.format.MoneyText;
import id.suluh.web.format.Numbers;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
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

    /** Inputs, with words for what was worked out from several fields. */
    static List<Input> inputs(List<Input> inputs, Language language) {
        FlagMessages words = Messages.of(FlagMessages.class, language);
        return inputs.stream()
                .map(input -> new Input(name(input.pointer(), words), input.value()))
                .toList();
    }

    private static String name(String pointer, FlagMessages words) {
        return switch (pointer) {
            case "plan" -> words.inputPlan();
            case "tender" -> words.inputTender();
            case "1 days" -> words.inputScoreDays();
            case "2 below" -> words.inputScoreBelow();
            case "3 value" -> words.inputScoreValue();
            case "4 title" -> words.inputScoreTitle();
            case "5, 6, 7" -> words.inputScoreRest();
            default -> pointer;
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
