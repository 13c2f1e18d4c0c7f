package id.suluh.request;

import id.suluh.request.clock.Regime;
import id.suluh.request.clock.Step;
import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import java.time.LocalDate;

/** Words of the public page of a request, and the words for kinds and states that all its pages share. */
@MessageBundle("request")
public interface RequestMessages {
    @Message
    String register();

    @Message
    String requests();

    @Message
    String lede(String who, String body);

    @Message
    String ledeElsewhere(String who, String body);

    @Message
    String anonymous(RequesterKind who);

    @Message
    String kind(RequesterKind who);

    @Message
    String kindHint(RequesterKind who);

    @Message
    String access(Access way);

    @Message
    String channel(Channel way);

    @Message
    String regime(Regime which);

    @Message
    String regimeHint(Regime which);

    @Message
    String state(RequestState which);

    @Message
    String outcome(Outcome what);

    @Message
    String party(Party who);

    @Message
    String event(EventKind what);

    @Message
    String step(Step which);

    @Message
    String clockRunning(int days, String unit, LocalDate start, LocalDate due);

    @Message
    String clockStopped(int days, String unit, LocalDate start, LocalDate due, LocalDate stopped);

    @Message
    String clockIdle(int days, String unit);

    @Message
    String clockNotRunning();

    @Message
    String clockUnknown();

    @Message
    String unverified();

    @Message
    String answerDue();

    @Message
    String objectionDue();

    @Message
    String noDueYet();

    @Message
    String noDueNow();

    @Message
    String expected(LocalDate due);

    @Message
    String whyExpected();

    @Message
    String handIn();

    @Message
    String turnRequester();

    @Message
    String turnNobody();

    @Message
    String lateBy(long days);

    @Message
    String left(int left, int days, String unit);

    @Message
    String late();

    @Message
    String bodyAnswers();

    @Message
    String silent(LocalDate due);

    @Message
    String silentUncounted(String reason);

    @Message
    String mayObject();

    @Message
    String objectionOver(LocalDate due);

    @Message
    String whyElsewhere();

    @Message
    String removed();

    @Message
    String purposeLine(String purpose);

    @Message
    String privacyNote();

    @Message
    String dayZero(LocalDate day);

    @Message
    String dayZeroRegistered(LocalDate day, String register);

    @Message
    String pinned();

    @Message
    String fictional();

    @Message
    String asked();

    @Message
    String answer();

    @Message
    String answerHead(LocalDate day);

    @Message
    String pinnedShort();

    @Message
    String legalClock();

    @Message
    String oneCell(String rules);

    @Message
    String working();

    @Message
    String correspondence();

    @Message
    String entries(int count);

    @Message
    String nothingDated();

    @Message
    String sources();

    @Message
    String around();

    @Message
    String summary();

    @Message
    String body();

    @Message
    String requester();

    @Message
    String wayOfAccess();

    @Message
    String wayOfSending();

    @Message
    String rules();

    @Message
    String registerNumber();

    @Message
    String visibleTo();

    @Message
    String visibleToAll();

    @Message
    String related();

    @Message
    String contractLink();

    @Message
    String item(int number);

    @Message
    String takeAway();

    @Message
    String calendarFile();

    @Message
    String asData();

    @Message
    String countYourself();

    @Message
    String deliver();

    @Message
    String deliverText();

    @Message
    String whose(String who);

    @Message
    String visibleElsewhere();

    @Message
    String cited(String number, String subject);

    @Message
    String paraphrased();

    @Message
    String tally(RequestState state);
}
