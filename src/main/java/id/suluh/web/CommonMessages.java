package id.suluh.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import java.time.LocalDate;

/** Words of the layout and of the tags. */
@MessageBundle("common")
public interface CommonMessages {
    @Message
    String skipToContent();

    @Message
    String mainNavigation();

    @Message
    String otherLanguageName();

    @Message
    String footerAbout();

    @Message
    String footerTime(String day);

    @Message
    String whereYouAre();

    @Message
    String permanentLink();

    @Message
    String whoseTurn();

    @Message
    String whyThatDate();

    @Message
    String optional();

    @Message
    String whoSees();

    @Message
    String errorsTitle();

    @Message
    String errorPrefix();

    @Message
    String resultPages();

    @Message
    String previous();

    @Message
    String next();

    @Message
    String removeFilter();

    @Message
    String filtersUsed(int count);

    @Message
    String dayPassed();

    @Message
    String dayToCome();

    @Message
    String dayWeekend();

    @Message
    String dayHoliday();

    @Message
    String dayAnswered();

    @Message
    String dayDue();

    @Message
    String whyNoDate();

    @Message
    String cite();

    @Message
    String readOn(LocalDate day);

    @Message
    String takeAway();

    @Message
    String chartFile();

    @Message
    String chartSource(String address, LocalDate day);
}
