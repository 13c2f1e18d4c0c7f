package id.suluh.request;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words of the form, of the requester's own page, and of the letters and mails. */
@MessageBundle("filing")
public interface FilingMessages {
    @Message
    String newTitle();

    @Message
    String newLede(String body);

    @Message
    String chooseTitle();

    @Message
    String chooseText();

    @Message
    String chooseUnknown(String tried);

    @Message
    String chooseLabel();

    @Message
    String chooseButton();

    @Message
    String partAsked();

    @Message
    String partRequester();

    @Message
    String fieldSubject();

    @Message
    String hintSubject();

    @Message
    String fieldText();

    @Message
    String hintText();

    @Message
    String fieldPurpose();

    @Message
    String hintPurpose();

    @Message
    String hintRegime();

    @Message
    String fieldKind();

    @Message
    String fieldName();

    @Message
    String hintName();

    @Message
    String fieldAddress();

    @Message
    String hintAddress();

    @Message
    String fieldEmail();

    @Message
    String hintEmail();

    @Message
    String fieldPhone();

    @Message
    String fieldIdentity();

    @Message
    String hintIdentity();

    @Message
    String seesAll();

    @Message
    String seesBody();

    @Message
    String seesName();

    @Message
    String toCheck();

    @Message
    String checkTitle();

    @Message
    String checkLede(String body);

    @Message
    String change();

    @Message
    String file();

    @Message
    String publicPart();

    @Message
    String privatePart();

    @Message
    String notGiven();

    @Message
    String nextMail();

    @Message
    String nextNoMail();

    @Message
    String sentTitle();

    @Message
    String sentText();

    @Message
    String missing(FormField field);

    @Message
    String problemEmail();

    @Message
    String problemAddress();

    @Message
    String problemPrivate();

    @Message
    String problemMany();

    @Message
    String problemLong(int longest);

    @Message
    String mineConfirmTitle();

    @Message
    String mineConfirmText();

    @Message
    String mineConfirm();

    @Message
    String mineNoMail();

    @Message
    String mineKeep();

    @Message
    String mineFiledTitle(String number);

    @Message
    String minePublic();

    @Message
    String mineLetter();

    @Message
    String mineUndelivered();

    @Message
    String mineData();

    @Message
    String mineRequest();

    @Message
    String letterTitle();

    @Message
    String letterTo(String body);

    @Message
    String letterNumber();

    @Message
    String letterDate();

    @Message
    String letterLaw();

    @Message
    String letterReceipt();

    @Message
    String letterSign();

    @Message
    String mailConfirmSubject();

    @Message
    String mailConfirmIntro(String subject, String body);

    @Message
    String mailConfirmDo();

    @Message
    String mailConfirmElse();

    @Message
    String mailFiledSubject(String number);

    @Message
    String mailFiledIntro(String number, String body);

    @Message
    String mailPublicPage();

    @Message
    String mailPrivateLink();

    @Message
    String mailHandOverSubject(String number, String subject);

    @Message
    String letterHow();

    @Message
    String slipTitle();

    @Message
    String slipDay();

    @Message
    String slipRegister();

    @Message
    String slipOfficer();

    @Message
    String afterwards();

    @Message
    String afterConfirm();

    @Message
    String afterNumber();

    @Message
    String afterAnswer();

    @Message
    String afterAnswerElection();

    @Message
    String afterSilence();

    @Message
    String searchFirst();

    @Message
    String searchBody();

    @Message
    String proposedSubject(String paper, String contract);

    /** The contract may be empty. */
    @Message
    String proposedText(String paper, String contract, int number);

    @Message
    String aboutTitle();

    @Message
    String aboutPaper(int number, String name);

    @Message
    String aboutBasis(int number);

    @Message
    String aboutUnverified();

    @Message
    String chooseBuyer(String buyer);

    @Message
    String chooseFor();

    @Message
    String chooseFound();

    @Message
    String chooseNothing(String words);
}
