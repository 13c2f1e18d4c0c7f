package id.suluh.account.secret;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class PasswordHashTest {
    private static final PasswordHash.Cost CHEAP = new PasswordHash.Cost(64, 1, 1);

    private final Passwords passwords = new Passwords();

    @Test
    void aHashMatchesItsPasswordAndNoOther() {
        String kept = passwords.hash("rahasia yang panjang");
        assertThat(passwords.matches(kept, "rahasia yang panjang")).isTrue();
        assertThat(passwords.matches(kept, "rahasia yang panjanG")).isFalse();
        assertThat(passwords.matches(null, "rahasia yang panjang")).isFalse();
    }

    @Test
    void theTextFormNamesTheParametersAndHoldsNoPassword() {
        String kept = passwords.hash("rahasia yang panjang");
        assertThat(kept).startsWith("$argon2id$v=19$m=19456,t=2,p=1$").doesNotContain("rahasia");
        assertThat(passwords.hash("rahasia yang panjang")).isNotEqualTo(kept);
    }

    @Test
    void aHashMadeWithOtherParametersStillMatchesAndIsOutdated() {
        String old = PasswordHash.of("rahasia yang panjang", CHEAP).toString();
        assertThat(passwords.matches(old, "rahasia yang panjang")).isTrue();
        assertThat(passwords.outdated(old)).isTrue();
        assertThat(passwords.outdated(passwords.hash("rahasia yang panjang"))).isFalse();
    }

    @Test
    void composedAndDecomposedLettersAreOnePassword() {
        String kept = passwords.hash("caf\u00e9 di tepi jalan");
        assertThat(passwords.matches(kept, "cafe\u0301 di tepi jalan")).isTrue();
    }

    @Test
    void anythingElseInTheColumnIsAnError() {
        assertThatIllegalArgumentException().isThrownBy(() -> PasswordHash.parse("rahasia"));
    }

    @Test
    void aSecretIsNeverPrintedAndOnlyItsHashIsKept() {
        Secret secret = Secret.random("suluh_");
        assertThat(secret.text()).matches("suluh_[A-Za-z0-9_-]{43}");
        assertThat(secret.toString()).doesNotContain(secret.text());
        assertThat(secret.hash()).hasSize(32).isNotEqualTo(secret.text().getBytes(UTF_8));
        assertThat(new Secret("x".repeat(129)).plausible()).isFalse();
    }
}
