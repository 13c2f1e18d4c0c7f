package id.suluh.procurement;

import id.suluh.procurement.HistoryView.Row;
import id.suluh.procurement.history.Change;
import id.suluh.procurement.history.Topic;
import id.suluh.procurement.history.Topic.Shape;
import id.suluh.web.Language;
import id.suluh.web.Messages;
import id.suluh.web.format.DateText;
import id.suluh.web.format.Money;
import id.suluh.web.format.MoneyText;
import id.suluh.web.format.Numbers;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Puts changes into words of one language. */
final class HistoryRows {
    private static final int LONGEST = 160;
    private static final Pattern MOMENT = Pattern.compile("\\d{4}-\\d{2}-\\d{2}T\\d{2}:.*");

    private final Language language;
    private final HistoryMessages words;
    private final ContractMessages codes;

    HistoryRows(Language language) {
        this.language = language;
        this.words = Messages.of(HistoryMessages.class, language);
        this.codes = Messages.of(ContractMessages.class, language);
    }

    Row of(Change change) {
        String before = text(change, change.before(), change.currencyBefore());
        String after = change.after() == null ? null : text(change, change.after(), change.currencyAfter());
        boolean alike = before.equals(after);
        Change.Reason reason = change.reason();
        Topic topic = change.topic();
        return new Row(
                OcdsDate.day(change.releaseDate()),
                change.releaseId(),
                topic == null ? change.path() : words.topic(topic),
                change.item() == null ? null : cut(change.item()),
                alike ? cut(change.before()) : before,
                alike ? cut(Objects.requireNonNull(change.after())) : after,
                share(change),
                reason == null || reason.number() == 0 ? null : amendment(change, reason.number()),
                reason == null || reason.text() == null ? null : cut(reason.text()));
    }

    private String amendment(Change change, int number) {
        return change.path().startsWith("contracts/") ? words.addendum(number) : words.amendment(number);
    }

    private String text(Change change, String value, @Nullable String currency) {
        return cut(
                switch (change.topic() == null ? Shape.TEXT : change.topic().shape()) {
                    case MONEY -> money(value, currency);
                    case DATE -> date(value);
                    case STATUS -> Status.of(value) == Status.UNKNOWN ? value : codes.status(Status.of(value));
                    case METHOD -> Method.of(value) == Method.UNKNOWN ? value : codes.method(Method.of(value));
                    case TEXT -> plain(value);
                });
    }

    /** A moment as its day and a list as its items: both stand there as JSON has them. */
    private String plain(String value) {
        return MOMENT.matcher(value).matches() ? date(value) : JsonList.read(value);
    }

    private String money(String value, @Nullable String currency) {
        BigDecimal amount = number(value);
        if (amount == null) {
            return value;
        }
        return currency == null
                ? Numbers.grouped(amount, language)
                : MoneyText.full(new Money(amount, currency), language);
    }

    private String date(String value) {
        LocalDate day = OcdsDate.day(value);
        return day == null ? value : DateText.full(day, language);
    }

    /** By how much an amount changed, where both are in one currency. */
    private @Nullable String share(Change change) {
        boolean money = change.topic() != null && change.topic().shape() == Shape.MONEY;
        BigDecimal before = number(change.before());
        BigDecimal after = change.after() == null ? null : number(change.after());
        if (!money
                || before == null
                || after == null
                || before.signum() <= 0
                || !Objects.equals(change.currencyBefore(), change.currencyAfter())) {
            return null;
        }
        BigDecimal share = after.subtract(before).divide(before, MathContext.DECIMAL32);
        return (share.signum() > 0 ? "+" : "") + Numbers.percent(share, language);
    }

    private static @Nullable BigDecimal number(String value) {
        try {
            return new BigDecimal(value);
        } catch (NumberFormatException noNumber) {
            return null;
        }
    }

    private static String cut(String text) {
        return text.length() <= LONGEST
                ? text
                : text.substring(0, text.offsetByCodePoints(0, text.codePointCount(0, LONGEST) - 1)) + "…";
    }
}
