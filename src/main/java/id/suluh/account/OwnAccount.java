package id.suluh.account;

import id.suluh.account.AccountView.HeldRole;
import id.suluh.account.secret.PasswordProblem;
import id.suluh.body.Bodies;
import id.suluh.body.BodyRef;
import id.suluh.web.CurrentPage;
import id.suluh.web.Messages;
import id.suluh.web.form.Choice;
import id.suluh.web.form.FormState;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Makes the view of the viewer's own account. */
@ApplicationScoped
class OwnAccount {
    private final Sessions sessions;
    private final ApiTokens tokens;
    private final Bodies bodies;
    private final CurrentPage page;

    OwnAccount(Sessions sessions, ApiTokens tokens, Bodies bodies, CurrentPage page) {
        this.sessions = sessions;
        this.tokens = tokens;
        this.bodies = bodies;
        this.page = page;
    }

    AccountView view(Member member) {
        return view(member, FormState.empty(), null, false);
    }

    AccountView refused(Member member, FormState form) {
        return view(member, form, null, false);
    }

    AccountView withToken(Member member, NewToken token) {
        return view(member, FormState.empty(), token.secret().text(), false);
    }

    AccountView withNewPassword(Member member) {
        return view(member, FormState.empty(), null, true);
    }

    private AccountView view(Member member, FormState form, @Nullable String token, boolean changed) {
        return new AccountView(
                member.email(),
                roles(member),
                sessions.living(member.accountId()).stream()
                        .map(session -> session(session, member))
                        .toList(),
                tokens.living(member.accountId()).stream()
                        .map(OwnAccount::token)
                        .toList(),
                scopes(),
                PasswordProblem.SHORTEST,
                form,
                token,
                changed);
    }

    private List<HeldRole> roles(Member member) {
        Map<Long, BodyRef> named = bodies.byIds(member.roles().stream()
                .map(Member.Held::bodyId)
                .filter(Objects::nonNull)
                .toList());
        return member.roles().stream()
                .map(held -> new HeldRole(held.role(), held.bodyId() == null ? null : named.get(held.bodyId())))
                .sorted(Comparator.comparing(HeldRole::role))
                .toList();
    }

    private static AccountView.Session session(LogInSession session, Member member) {
        return new AccountView.Session(
                session.code(),
                session.device(),
                session.started(),
                session.lastSeen(),
                Objects.equals(session.id(), member.session()));
    }

    private static AccountView.Token token(ApiToken token) {
        return new AccountView.Token(
                token.code(),
                token.label(),
                token.prefix(),
                token.scopes().stream().sorted().toList(),
                token.created(),
                token.expires(),
                token.lastUsed());
    }

    private List<Choice> scopes() {
        AccountMessages words = Messages.of(AccountMessages.class, page.language());
        return Arrays.stream(Scope.values())
                .map(scope -> new Choice(scope.code(), words.scope(scope)))
                .toList();
    }
}
