package id.suluh.account;

import id.suluh.account.secret.PasswordProblem;
import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words of logging in and of the account's own page. */
@MessageBundle("account")
public interface AccountMessages {
    @Message
    String logIn();

    @Message
    String logInLede();

    @Message
    String email();

    @Message
    String password();

    @Message
    String wrong();

    @Message
    String noAccount();

    @Message
    String askLink();

    @Message
    String askLinkLede();

    @Message
    String askLinkHint();

    @Message
    String sendLink();

    @Message
    String emailWrong();

    @Message
    String linkOnItsWay();

    @Message
    String linkOnItsWayLede(String email);

    @Message
    String mailSubject();

    @Message
    String mailText(String link, long minutes);

    @Message
    String passwordKept();

    @Message
    String logOut();

    @Message
    String setPassword();

    @Message
    String setPasswordLede(String email);

    @Message
    String newPassword();

    @Message
    String passwordHint(int shortest);

    @Message
    String save();

    @Message
    String linkSpent();

    @Message
    String linkSpentAdvice();

    @Message
    String problem(PasswordProblem problem);

    @Message
    String account();

    @Message
    String accountLede(String email);

    @Message
    String roles();

    @Message
    String role(Role role);

    @Message
    String noRoles();

    @Message
    String sessions();

    @Message
    String sessionsFact();

    @Message
    String unknownDevice();

    @Message
    String started();

    @Message
    String lastSeen();

    @Message
    String thisSession();

    @Message
    String end();

    @Message
    String endOthers();

    @Message
    String changePassword();

    @Message
    String currentPassword();

    @Message
    String currentWrong();

    @Message
    String changeHint();

    @Message
    String changed();

    @Message
    String tokens();

    @Message
    String tokensFact();

    @Message
    String noTokens();

    @Message
    String tokenLabel();

    @Message
    String tokenLabelHint();

    @Message
    String tokenLabelMissing();

    @Message
    String tokenScopes();

    @Message
    String tokenScopesMissing();

    @Message
    String scope(Scope scope);

    @Message
    String createToken();

    @Message
    String newToken();

    @Message
    String newTokenOnce();

    @Message
    String expires();

    @Message
    String lastUsed();

    @Message
    String never();

    @Message
    String revoke();

    @Message
    String ofSession(String device);

    @Message
    String action();
}
