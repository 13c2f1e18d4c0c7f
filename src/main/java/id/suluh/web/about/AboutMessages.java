package id.suluh.web.about;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the pages under {@code /about}. */
@MessageBundle("about")
public interface AboutMessages {
    @Message
    String footer(Topic topic);

    @Message
    String title(Topic topic);

    @Message
    String lede(Topic topic);

    @Message
    String heading(Passage passage);

    @Message
    String text(Passage passage);

    @Message
    String write();

    @Message
    String noContact();

    @Message
    String themeQuestion();

    @Message
    String themeHint();

    @Message
    String themeAuto();

    @Message
    String themeLight();

    @Message
    String themeDark();

    @Message
    String themeSave();

    @Message
    String onThisPage();

    @Message
    String tool();

    @Message
    String calculator();
}
