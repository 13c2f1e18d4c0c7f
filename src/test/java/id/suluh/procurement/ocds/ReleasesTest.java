package id.suluh.procurement.ocds;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReleasesTest {
    @ParameterizedTest
    @CsvSource({
        "{}, true",
        "{'status':'active'}, true",
        "{'status':'terminated'}, true",
        "{'status':'pending'}, false",
        "{'status':'cancelled'}, false",
        "{'status':'unsuccessful'}, false",
    })
    void whatCameToNothingDoesNotCount(String award, boolean counts) throws IOException {
        assertThat(Releases.stands(read(award))).isEqualTo(counts);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "{'roles':['supplier','payee']}; true",
                "{'roles':'supplier'}; true",
                "{'roles':['buyer']}; false",
                "{'roles':[]}; false",
                "{}; false",
            })
    void aRoleStandsInAListOrAlone(String party, boolean supplies) throws IOException {
        assertThat(Releases.hasRole(read(party), "supplier")).isEqualTo(supplies);
    }

    private static JsonObject read(String json) throws IOException {
        return JsonTree.parse(json.replace('\'', '"').getBytes(UTF_8));
    }
}
