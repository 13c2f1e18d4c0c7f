package id.suluh.account;

import id.suluh.account.secret.Secret;
import id.suluh.body.Bodies;
import id.suluh.body.BodyImport;
import id.suluh.body.BodyRef;
import id.suluh.platform.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;

/** People who are logged in, for tests: each a new account with one role, for a body of its own where the role needs one. */
@ApplicationScoped
public class SignedIn {
    private static final String GRANTED_BY = "system:test";

    private final Accounts accounts;
    private final Sessions sessions;
    private final ApiTokens tokens;
    private final Bodies bodies;
    private final BodyImport bodyImport;

    SignedIn(Accounts accounts, Sessions sessions, ApiTokens tokens, Bodies bodies, BodyImport bodyImport) {
        this.accounts = accounts;
        this.sessions = sessions;
        this.tokens = tokens;
        this.bodies = bodies;
        this.bodyImport = bodyImport;
    }

    /** A browser in which somebody with that role is logged in. */
    public Browser browser(Role role) {
        return browser(role, role.ofBody() ? someBody().id() : null);
    }

    /** A browser in which somebody with that role for that body is logged in. */
    public Browser browser(Role role, Long bodyId) {
        return browserOf(account(role, bodyId));
    }

    /** A browser in which somebody who may use every route is logged in: all roles, those of a body for one body. */
    public Browser browserOfEveryRole() {
        String email = newEmail();
        long bodyId = someBody().id();
        for (Role role : Role.values()) {
            accounts.grant(email, role, role.ofBody() ? bodyId : null, GRANTED_BY);
        }
        return browserOf(accounts.account(email, GRANTED_BY).id());
    }

    /** A personal token, with all scopes, of somebody with that role. */
    public String token(Role role) {
        return token(role, role.ofBody() ? someBody().id() : null);
    }

    /** A personal token, with all scopes, of somebody with that role for that body. */
    public String token(Role role, Long bodyId) {
        Secret secret = tokens.create(account(role, bodyId), "test", EnumSet.allOf(Scope.class))
                .secret();
        return secret.text();
    }

    private Browser browserOf(long accountId) {
        Browser browser = new Browser();
        browser.session = sessions.start(accountId, "").text();
        return browser;
    }

    private long account(Role role, Long bodyId) {
        String email = newEmail();
        accounts.grant(email, role, bodyId, GRANTED_BY);
        return accounts.account(email, GRANTED_BY).id();
    }

    private static String newEmail() {
        return Ids.random() + "@masuk.example";
    }

    private BodyRef someBody() {
        String csv = "name,kind,level,parent_province\nKomisi Informasi Uji Akses,komisi_informasi,province,Uji\n";
        bodyImport.run(new ByteArrayInputStream(csv.getBytes(StandardCharsets.UTF_8)), true);
        return bodies.bySlug("komisi-informasi-uji-akses").orElseThrow();
    }
}
