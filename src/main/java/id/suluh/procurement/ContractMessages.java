package id.suluh.procurement;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words of the contract page. */
@MessageBundle("contract")
public interface ContractMessages {
    @Message
    String contracts();

    @Message
    String contract();

    @Message
    String fictional();

    @Message
    String unknownBuyer();

    @Message
    String contracted();

    @Message
    String forAmount();

    @Message
    String noValue();

    @Message
    String until();

    @Message
    String plans();

    @Message
    String seeks();

    @Message
    String estimatedAt();

    @Message
    String stage(Stage stage);

    @Message
    String status(Status status);

    @Message
    String method(Method method);

    @Message
    String outcome(Outcome outcome);

    @Message
    String happening(Happening happening);

    @Message
    String money(MoneyKind money);

    @Message
    String nextDate();

    @Message
    String nothingDue();

    @Message
    String nothingDueReason();

    @Message
    String dueReason(String published);

    @Message
    String bidders();

    @Message
    String supplier();

    @Message
    String stageTitle();

    @Message
    String stageOf(int number);

    @Message
    String moneyTitle();

    @Message
    String unpaid();

    @Message
    String moneyNote();

    @Message
    String moneyTable();

    @Message
    String noMoney();

    @Message
    String step();

    @Message
    String amount();

    @Message
    String date();

    @Message
    String note();

    @Message
    String shareOf(String share, String what);

    @Message
    String biddersTitle();

    @Message
    String bidder();

    @Message
    String bid();

    @Message
    String shareOfEstimate();

    @Message
    String result();

    @Message
    String notPublished();

    @Message
    String noBidders();

    @Message
    String timeline();

    @Message
    String oldestFirst();

    @Message
    String noEvents();

    @Message
    String documents();

    @Message
    String files(int count);

    @Message
    String noDocuments();

    @Message
    String ask();

    @Message
    String askTitle();

    @Message
    String sources();

    @Message
    String releases(int count);

    @Message
    String release();

    @Message
    String file();

    @Message
    String imported();

    @Message
    String fingerprint();

    @Message
    String onThisPage();

    @Message
    String related();

    @Message
    String takeAway();

    @Message
    String around();

    @Message
    String description();

    @Message
    String standing();

    /** Link to all lines of a list that stands there in part. */
    @Message
    String showAll(int count);

    /** What stands of it. */
    @Message
    String shownOf(int shown, int count);

    /** A search for a supplier that has ended, without one named. */
    @Message
    String sought();

    @Message
    String chosenUnnamed();

    @Message
    String contractedUnnamed();

    /** The gap where Indonesian law does not hold. */
    @Message
    String gapElsewhere(Gap gap);

    @Message
    String elsewhereCountry(String country);

    @Message
    String elsewhereCurrency(String currency);

    @Message
    String enquiries();

    @Message
    String unanswered();

    @Message
    String answeredOn(String date);

    @Message
    String searchIn();

    @Message
    String searchInDo();

    @Message
    String heldHere();

    @Message
    String listed();

    @Message
    String suppliersOnly();

    @Message
    String gap(Gap gap);

    @Message
    String gaps(long count);

    @Message
    String tag(ReleaseTag tag);

    @Message
    String importUndone(long run);

    @Message
    String relationship(Relationship relationship);

    @Message
    String relationshipFrom(Relationship relationship);

    @Message
    String relatedProcesses();

    @Message
    String notHere();

    @Message
    String lot();

    @Message
    String asTable();

    @Message
    String asRecord();

    @Message
    String counted(Counted counted);
}
