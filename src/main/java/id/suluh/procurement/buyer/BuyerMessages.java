package id.suluh.procurement.buyer;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words of the pages of buyers and of proposals for them. */
@MessageBundle("buyer")
public interface BuyerMessages {
    @Message
    String buyer();

    @Message
    String knownBy(String scheme, String identifier);

    @Message
    String knownByName();

    @Message
    String lede();

    @Message
    String answers();

    @Message
    String answersItself(String body);

    @Message
    String answersInherited(String body);

    @Message
    String noBody();

    @Message
    String noBodyMeans();

    @Message
    String matched(Matched how);

    @Message
    String confirmedOn();

    @Message
    String propose();

    @Message
    String proposeOther();

    @Message
    String ask();

    @Message
    String tree();

    @Message
    String treeNote();

    @Message
    String alone();

    @Message
    String thisOne();

    @Message
    String moreBelow(int shown);

    @Message
    String contracts();

    @Message
    String contractsOf(String year);

    @Message
    String noContracts();

    @Message
    String newestFirst();

    @Message
    String allYears();

    @Message
    String onlyMethod(String method);

    @Message
    String title();

    @Message
    String amount();

    @Message
    String date();

    @Message
    String around();

    @Message
    String onThisPage();

    @Message
    String takeAway();

    @Message
    String choose();

    @Message
    String all();

    @Message
    String allLede();

    @Message
    String searchLabel();

    @Message
    String search();

    @Message
    String found(long count);

    @Message
    String which();

    @Message
    String every();

    @Message
    String withoutBody();

    @Message
    String noneFound();

    @Message
    String processes();
}
