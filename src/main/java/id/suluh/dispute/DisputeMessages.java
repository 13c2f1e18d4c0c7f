package id.suluh.dispute;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words of the pages of disputes and rulings. */
@MessageBundle("dispute")
public interface DisputeMessages {
    @Message
    String disputes();

    @Message
    String dispute();

    @Message
    String ruling();

    @Message
    String listLede();

    @Message
    String found(String count);

    @Message
    String nothing();

    @Message
    String nothingAdvice();

    @Message
    String filters();

    @Message
    String clear();

    @Message
    String commission();

    @Message
    String respondent();

    @Message
    String applicant();

    @Message
    String stageLabel();

    @Message
    String any();

    @Message
    String apply();

    @Message
    String stage(Stage stage);

    @Message
    String outcome(Outcome outcome);

    @Message
    String compliance(Compliance compliance);

    @Message
    String event(EventKind kind);

    @Message
    String applicantKind(ApplicantKind kind);

    @Message
    String rulingKind(RulingKind kind);

    @Message
    String hearingNumber(int number);

    @Message
    String together(String others);

    @Message
    String fictional();

    @Message
    String rulingCompliance();

    @Message
    String withoutDeadline();

    @Message
    String ordered();

    @Message
    String ordersInRulings(int orders, int rulings);

    @Message
    String whyNoDate();

    @Message
    String noDeadlineReason();

    @Message
    String nextHearing();

    @Message
    String noHearing();

    @Message
    String hearingReason();

    @Message
    String noHearingReason();

    @Message
    String timeline();

    @Message
    String oldestFirst();

    @Message
    String sources();

    @Message
    String source();

    @Message
    String outlets(int number);

    @Message
    String notVerified();

    @Message
    String noSource();

    @Message
    String ordersTitle();

    @Message
    String ordersCaption();

    @Message
    String docket();

    @Message
    String order();

    @Message
    String form();

    @Message
    String formNotSaid();

    @Message
    String condition();

    @Message
    String complianceLabel();

    @Message
    String asked();

    @Message
    String registers(int number);

    @Message
    String parties();

    @Message
    String panel();

    @Message
    String chair(String name);

    @Message
    String panelUnknown();

    @Message
    String grounds();

    @Message
    String groundsUnknown();

    @Message
    String regime();

    @Message
    String regimeElection();

    @Message
    String regimeGeneral();

    @Message
    String related();

    @Message
    String asData();

    @Message
    String pronounced();

    @Message
    String number();

    @Message
    String kindLabel();

    @Message
    String outcomeLabel();

    @Message
    String articles();

    @Message
    String articlesUnknown();

    @Message
    String text();

    @Message
    String textMissing();

    @Message
    String textHere();

    @Message
    String toDispute();

    @Message
    String rulingsTitle();

    @Message
    String rulingTitle(String number);

    @Message
    String undated();

    @Message
    String afterwards();

    @Message
    String executionAsked(String day);

    @Message
    String disputeCited(String number, String title);

    @Message
    String rulingCited(String number, String commission);

    @Message
    String tallyRunning();

    @Message
    String tallyRulings();
}
