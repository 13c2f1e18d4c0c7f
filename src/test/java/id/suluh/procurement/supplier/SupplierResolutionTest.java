package id.suluh.procurement.supplier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import id.suluh.procurement.ocds.JsonObject;
import id.suluh.procurement.ocds.JsonTree;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SupplierResolutionTest {
    private final SupplierResolution resolution = new SupplierResolution(Map.of());

    @ParameterizedTest(name = "{0} {1} and {2} {3}: {4}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            # one's name       | its keys                       | other's name         | its keys                        | same
            PT Uji Beton       | ID-NPWP=00.000.000.1-000.001   | PT UJI BETON         | ID-NPWP=0000000001000001        | true
            PT Uji Beton       | ID-NPWP=000000001000001        | PT Uji Beton (Baru)  | ID-NPWP=0000 0000 0100 0001     | true
            PT Uji Beton       | ID-NPWP=00.000.000.1-000.001   | PT Uji Beton         | ID-NPWP=00.000.000.2-000.002    | false
            PT Uji Beton       | ID-PENYEDIA=77                 | CV Lain Sekali       | ID-PENYEDIA=77                  | true
            PT Uji Beton       | ID-PENYEDIA=77                 | PT Uji Beton         | ID-PENYEDIA=78                  | false
            PT Uji Beton       | ID-PENYEDIA=77                 | PT Uji Beton         | ID-SIKAP=77                     | false
            PT Uji Beton       | XX-REG=ab 12                   | Uji Beton            | xx-reg=AB12                     | true
            PT Uji Beton       | ID-NPWP=00.000.000.1-000.001,ID-PENYEDIA=77 | PT Uji  | ID-PENYEDIA=77                  | true
            PT Uji Beton       | ID-NPWP=00.000.000.1-000.001,ID-PENYEDIA=77 | PT Uji Beton | ID-NPWP=00.000.000.2-000.002,ID-PENYEDIA=77 | false
            PT Uji Beton       | ID-NPWP=00.000.000.1-000.001   | PT Uji Beton         | -                               | false
            PT Uji Beton       | ID-NPWP=**.***.***.*-***.***   | P.T. UJI BETON       | -                               | true
            PT Uji Beton       | ID-NPWP=00.000.000.0-000.000   | PT Uji Beton         | ID-NPWP=0                       | true
            PT Uji Beton       | -                              | Uji Beton, PT.       | -                               | true
            PT Uji Beton       | -                              | CV Uji Beton         | -                               | false
            PT Uji Beton       | -                              | PT Uji Baja          | -                               | false
            """)
    void partiesOfOnePublisher(String one, String oneKeys, String other, String otherKeys, boolean same) {
        Identity first = resolution.of(party(one, oneKeys, null), "ocds-uji001");
        Identity second = resolution.of(party(other, otherKeys, null), "ocds-uji001");
        assertThat(first == second).isEqualTo(same);
    }

    @Test
    void theSameNameOfTwoPublishersIsTwoSuppliers() {
        assertThat(resolution.of(party("PT Uji", null, null), "ocds-uji001"))
                .isNotSameAs(resolution.of(party("PT Uji", null, null), "ocds-uji002"));
    }

    @Test
    void thePublishersOwnIdsTellNamesakesApart() {
        Identity first = resolution.of(party("CV Maju", null, "1"), "ocds-uji001");
        assertThat(resolution.of(party("CV Maju", null, "2"), "ocds-uji001")).isNotSameAs(first);
        assertThat(resolution.of(party("CV MAJU", null, "1"), "ocds-uji001")).isSameAs(first);
        assertThat(resolution.of(party("CV Mundur", null, "1"), "ocds-uji001")).isNotSameAs(first);
    }

    @Test
    void aPartyWithTheKeysOfTwoSuppliersLinksThem() {
        Identity byTaxNumber = resolution.of(party("PT Uji", "ID-NPWP=00.000.000.1-000.001", null), "ocds-uji001");
        Identity byCode = resolution.of(party("PT Uji", "ID-PENYEDIA=77", null), "ocds-uji001");
        assertThat(resolution.links()).isEmpty();
        Identity both =
                resolution.of(party("PT Uji", "ID-PENYEDIA=77,ID-NPWP=00.000.000.1-000.001", null), "ocds-uji001");
        assertThat(both).isSameAs(byTaxNumber);
        assertThat(resolution.links()).singleElement().satisfies(link -> {
            assertThat(link.one()).isSameAs(byTaxNumber);
            assertThat(link.other()).isSameAs(byCode);
        });
    }

    @Test
    void awardsTendersAndBidsNameTheSameParties() throws IOException {
        List<Participant> found = Participants.of(json("""
                {'parties':[{'id':'b','name':'Dinas','roles':['buyer']},{'id':'s','name':'PT Uji','roles':['supplier','tenderer'],
                  'identifier':{'scheme':'ID-NPWP','id':'00.000.000.1-000.001'}},{'id':'t','name':'CV Kalah','roles':['tenderer']}],
                 'tender':{'tenderers':[{'id':'t','name':'CV Kalah'}]},
                 'bids':{'details':[{'id':1,'tenderers':[{'id':'s'}],'value':{'amount':90,'currency':'IDR'}}]},
                 'awards':[{'id':'a','status':'active','suppliers':[{'id':'s'},{'id':'u','name':'PT Lain'}],'value':{'amount':80,'currency':'IDR'}},
                  {'id':'v','status':'cancelled','suppliers':[{'id':'t'}],'value':{'amount':70,'currency':'IDR'}}],
                 'contracts':[{'id':'c','awardID':'a','status':'active','value':{'amount':85,'currency':'IDR'}}]}"""));
        assertThat(found)
                .extracting(
                        Participant::name,
                        Participant::supplies,
                        Participant::awards,
                        each -> String.valueOf(each.amount()))
                .containsExactly(
                        tuple("PT Uji", true, 1, "Money[amount=85, currency=IDR]"),
                        tuple("PT Lain", true, 1, "Money[amount=85, currency=IDR]"),
                        tuple("CV Kalah", false, 0, "null"));
        assertThat(found.get(0).joint()).isTrue();
        assertThat(found.get(0).keys()).containsExactly(new SupplierKey("ID-NPWP", "0000000001000001", true));
    }

    @Test
    void referencesWithoutPartiesAreReadToo() throws IOException {
        List<Participant> found = Participants.of(
                json(
                        "{'awards':[{'id':1,'suppliers':[{'name':'PT Uji','identifier':{'scheme':'XX-REG','id':42}},{'name':' '}]}]}"));
        assertThat(found).singleElement().satisfies(party -> {
            assertThat(party.party()).isNull();
            assertThat(party.keys()).containsExactly(new SupplierKey("XX-REG", "42", true));
        });
    }

    private static Participant party(String name, @Nullable String keys, @Nullable String id) {
        JsonObject release = new JsonObject();
        JsonObject party = new JsonObject();
        party.put("name", name);
        party.put("roles", List.of("tenderer"));
        if (id != null) {
            party.put("id", id);
        }
        if (keys != null) {
            party.put(
                    "additionalIdentifiers",
                    List.of(keys.split(",", -1)).stream()
                            .map(SupplierResolutionTest::identifier)
                            .toList());
        }
        release.put("parties", List.of(party));
        return Participants.of(release).get(0);
    }

    private static JsonObject identifier(String key) {
        JsonObject identifier = new JsonObject();
        identifier.put("scheme", key.substring(0, key.indexOf('=')));
        identifier.put("id", key.substring(key.indexOf('=') + 1));
        return identifier;
    }

    private static JsonObject json(String text) throws IOException {
        return JsonTree.parse(text.replace('\'', '"').getBytes(StandardCharsets.UTF_8));
    }
}
