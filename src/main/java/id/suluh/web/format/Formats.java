package id.suluh.web.format;

import id.suluh.web.Language;
import io.quarkus.qute.TemplateExtension;
import io.quarkus.qute.TemplateExtension.TemplateAttribute;
import io.quarkus.qute.TemplateInstance;
import java.time.Instant;
import java.time.LocalDate;

/** The formats as templates name them: {@code {award.value.brief}}, {@code {due.inFull}}, {@code {size.fileSize}}. */
@TemplateExtension
final class Formats {
    private static final String LOCALE = TemplateInstance.LOCALE;

    private Formats() {}

    static String full(Money money, @TemplateAttribute(LOCALE) Object locale) {
        return MoneyText.full(money, Language.of(locale));
    }

    static String brief(Money money, @TemplateAttribute(LOCALE) Object locale) {
        return MoneyText.brief(money, Language.of(locale));
    }

    static String inFull(LocalDate date, @TemplateAttribute(LOCALE) Object locale) {
        return DateText.full(date, Language.of(locale));
    }

    static String compact(LocalDate date, @TemplateAttribute(LOCALE) Object locale) {
        return DateText.compact(date, Language.of(locale));
    }

    static String withWeekday(LocalDate date, @TemplateAttribute(LOCALE) Object locale) {
        return DateText.withWeekday(date, Language.of(locale));
    }

    static String relativeTo(LocalDate date, LocalDate today, @TemplateAttribute(LOCALE) Object locale) {
        return DateText.relative(date, today, Language.of(locale));
    }

    static String inFull(Instant moment, @TemplateAttribute(LOCALE) Object locale) {
        return DateText.moment(moment, Language.of(locale));
    }

    static LocalDate jakartaDate(Instant moment) {
        return DateText.date(moment);
    }

    static String grouped(Number number, @TemplateAttribute(LOCALE) Object locale) {
        return Numbers.grouped(number, Language.of(locale));
    }

    static String percent(Number share, @TemplateAttribute(LOCALE) Object locale) {
        return Numbers.percent(share, Language.of(locale));
    }

    static String fileSize(Number bytes, @TemplateAttribute(LOCALE) Object locale) {
        return Numbers.size(bytes.longValue(), Language.of(locale));
    }
}
