package id.suluh.procurement.flag;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words about red flags. None of them says that anybody did wrong. */
@MessageBundle("flag")
public interface FlagMessages {
    @Message
    String flags();

    @Message
    String flagsLede();

    @Message
    String notAnAccusation();

    @Message
    String notAboutAnyone();

    @Message
    String tallyNone();

    @Message
    String tallyFlag();

    @Message
    String tallyComputed();

    @Message
    String tallyAsOf(String moment);

    @Message
    String organizations();

    @Message
    String organizationsText();

    @Message
    String organizationsFirst(String shown, String all);

    @Message
    String organization();

    @Message
    String role();

    @Message
    String roleBuyer();

    @Message
    String roleEntity();

    @Message
    String roleTenderer();

    @Message
    String inputPlan();

    @Message
    String inputTender();

    @Message
    String inputScoreDays();

    @Message
    String inputScoreBelow();

    @Message
    String inputScoreValue();

    @Message
    String inputScoreTitle();

    @Message
    String inputScoreRest();

    @Message
    String counts(int flagged, int clear, int not);

    @Message
    String verdict(Verdict verdict);

    @Message
    String gap(Gap gap);

    @Message
    String working();

    @Message
    String inputs();

    @Message
    String noInputs();

    @Message
    String ruleTitle();

    @Message
    String innocentTitle();

    @Message
    String limitsTitle();

    @Message
    String gapTitle();

    @Message
    String gapText();

    @Message
    String method();

    @Message
    String source();

    @Message
    String sourceText();

    @Message
    String days(String count);

    @Message
    String peersAll(String count);

    @Message
    String peersBuyers(String count);

    @Message
    String peersEntities(String count);

    @Message
    String peersTenderers(String count);

    @Message
    String peersOf(String group, String count);

    @Message
    String value();

    @Message
    String limit();

    @Message
    String peers();

    @Message
    String clearTitle(int count);

    @Message
    String notTitle(int count);

    @Message
    String computed(String moment, String rules);

    @Message
    String changedSince();

    @Message
    String awaitsRun();

    @Message
    String coverage();

    @Message
    String coverageText(String share, String count);

    @Message
    String noRun();

    @Message
    String lastRun(String moment, String rules, String processes);

    @Message
    String byMethod();

    @Message
    String byPublisher();

    @Message
    String publisherText();

    @Message
    String reasons();

    @Message
    String flaggedColumn();

    @Message
    String clearColumn();

    @Message
    String notColumn();

    @Message
    String shareColumn();

    @Message
    String part();

    @Message
    String notSaid();

    @Message
    String cardinalTitle();

    @Message
    String localTitle();

    @Message
    String localSource();

    @Message
    String numbersTitle();

    @Message
    String numberFrom(String date);

    @Message
    String unverified();

    @Message
    String verifiedSource();

    @Message
    String least(int count);

    @Message
    String groupRule();
}
