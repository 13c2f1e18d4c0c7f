package id.suluh.account;

import id.suluh.account.secret.Secret;
import io.quarkus.security.identity.request.BaseAuthenticationRequest;

/** A secret that came with a request and may say who it is from. */
final class SecretRequest extends BaseAuthenticationRequest {
    /** By which way a secret came, and so what it can be. */
    enum Way {
        COOKIE,
        BEARER
    }

    private final Way way;
    private final Secret secret;

    SecretRequest(Way way, Secret secret) {
        this.way = way;
        this.secret = secret;
    }

    Way way() {
        return way;
    }

    Secret secret() {
        return secret;
    }
}
