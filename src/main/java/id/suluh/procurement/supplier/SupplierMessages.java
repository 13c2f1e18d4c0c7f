package id.suluh.procurement.supplier;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words of the pages about suppliers. */
@MessageBundle("supplier")
public interface SupplierMessages {
    @Message
    String supplier();

    @Message
    String suppliers();

    @Message
    String noneLeft();

    @Message
    String lede(long won, long lost);

    @Message
    String ledeWon(long won);

    @Message
    String ledeBid(long lost);

    @Message
    String ledeWorth(String amount);

    @Message
    String fictional();

    @Message
    String onThisPage();

    @Message
    String around();

    @Message
    String takeAway();

    @Message
    String contracts();

    @Message
    String contractsFact(long won, long all);

    @Message
    String contract();

    @Message
    String buyer();

    @Message
    String unknownBuyer();

    @Message
    String date();

    @Message
    String amount();

    @Message
    String result();

    @Message
    String won();

    @Message
    String tookPart();

    @Message
    String joint();

    @Message
    String jointNote();

    @Message
    String years();

    @Message
    String yearsNote();

    @Message
    String noYears();

    @Message
    String year();

    @Message
    String yearUnknown();

    @Message
    String number();

    @Message
    String total();

    @Message
    String unknownValue();

    @Message
    String buyers();

    @Message
    String share();

    @Message
    String square();

    @Message
    String otherBuyers(long count);

    @Message
    String sum();

    @Message
    String hhi(String value);

    @Message
    String hhiNote(String currency);

    @Message
    String noBuyers();

    @Message
    String single();

    @Message
    String singleFact(String share, long single, long known);

    @Message
    String singleNote(long known, long contests);

    @Message
    String singleWhole();

    @Message
    String singleUnknown(long contests);

    @Message
    String singleNone();

    @Message
    String who();

    @Message
    String keys();

    @Message
    String names();

    @Message
    String noKeys();

    @Message
    String masked();

    @Message
    String byRegister();

    @Message
    String byPublisher();

    @Message
    String history();

    @Message
    String noHistory();

    @Message
    String told(DecisionKind kind, String other);

    @Message
    String byPeople();

    @Message
    String byRule();

    @Message
    String undone();

    @Message
    String compared();

    @Message
    String pairs();

    @Message
    String pairsLede();

    @Message
    String nothingAsked();

    @Message
    String decided();

    @Message
    String nothingDecided();

    @Message
    String kept();

    @Message
    String sharedKey();

    @Message
    String sharedName();

    @Message
    String one();

    @Message
    String other();

    @Message
    String reason();

    @Message
    String reasonHint();

    @Message
    String reasonNeeded();

    @Message
    String same();

    @Message
    String different();

    @Message
    String undo();

    @Message
    String evidenceBuyers();

    @Message
    String evidenceProcesses();

    @Message
    String onlyThis();

    @Message
    String figures();

    @Message
    String alsoWritten();

    @Message
    String nameRule();
}
