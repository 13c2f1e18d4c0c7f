package id.suluh.account.secret;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PasswordProblemTest {
    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "sebelas chr, TOO_SHORT",
                "empat kata acak saja, -",
                "tanpa angka atau tanda, -",
                "aaaaaaaaaaaaaaaa, TOO_FEW_LETTERS",
                "121212121212, TOO_FEW_LETTERS",
                "petugas.arsip@kota.example, LIKE_THE_ADDRESS",
                "Petugas.Arsip2026, LIKE_THE_ADDRESS",
            })
    void lengthCountsAndGuessesAreRefused(String password, PasswordProblem expected) {
        assertThat(PasswordProblem.of(password, "petugas.arsip@kota.example")).isEqualTo(Optional.ofNullable(expected));
    }

    @ParameterizedTest
    @CsvSource({"64, false", "128, false", "129, true"})
    void longPasswordsAreTakenUpToABound(int length, boolean refused) {
        String password = "abcdefgh".repeat(20).substring(0, length);
        assertThat(PasswordProblem.of(password, "a@b.id").isPresent()).isEqualTo(refused);
    }
}
