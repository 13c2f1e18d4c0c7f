package id.suluh.search.find;

import id.suluh.search.Kind;
import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words of the home page. */
@MessageBundle("home")
public interface HomeMessages {
    @Message
    String title();

    @Message
    String heading();

    @Message
    String lede();

    @Message
    String placeholder();

    @Message
    String examples();

    @Message
    String exampleWords();

    @Message
    String exampleAcronym();

    @Message
    String exampleNumber();

    @Message
    String held(Kind kind);

    @Message
    String registers();

    @Message
    String contractRegister();

    @Message
    String contracts();

    @Message
    String contractsAbout();

    @Message
    String contractsCount();

    @Message
    String contractsLink();

    @Message
    String requestRegister();

    @Message
    String requests();

    @Message
    String requestsAbout();

    @Message
    String requestsCount();

    @Message
    String requestsLink();

    @Message
    String disputeRegister();

    @Message
    String disputes();

    @Message
    String disputesAbout();

    @Message
    String disputesCount(String rulings);

    @Message
    String disputesLink();

    @Message
    String latest();

    @Message
    String latestNone();

    @Message
    String more();

    @Message
    String next();

    @Message
    String countDates();
}
