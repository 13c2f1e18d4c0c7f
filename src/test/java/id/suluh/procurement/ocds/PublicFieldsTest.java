package id.suluh.procurement.ocds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What of a release may be seen by anyone. */
class PublicFieldsTest {
    @Test
    void contactPointsStreetsAndUnknownFieldsStayPrivate() throws IOException {
        assertThat(
                        publicOf(
                                "'parties':[{'id':'1','name':'PT A','contactPoint':{'name':'Budi','email':'b@x.id','telephone':'08'},"
                                        + "'address':{'streetAddress':'Jl. 1','region':'Jawa Barat'},'bankAccount':'123'}],'nip_ppk':'19','no_rek':{'a':1}"))
                .isEqualTo("{'parties':[{'id':'1','name':'PT A','address':{'region':'Jawa Barat'}}]}");
    }

    @Test
    void identifiersOfPersonsAreTakenOutAndThoseOfCompaniesStay() throws IOException {
        assertThat(publicOf("'buyer':{'identifier':{'scheme':'ID-NIK','id':'5','legalName':'Budi'}}"))
                .isEqualTo("{'buyer':{'identifier':{}}}");
        assertThat(publicOf("'buyer':{'identifier':{'scheme':'ID-NPWP','id':3171234506900001}}"))
                .isEqualTo("{'buyer':{'identifier':{}}}");
        assertThat(publicOf("'buyer':{'identifier':{'scheme':'ID-NPWP','id':'0012345678901000'}}"))
                .isEqualTo("{'buyer':{'identifier':{'scheme':'ID-NPWP','id':'0012345678901000'}}}");
    }

    @Test
    void addressesAndNumbersOfPersonsInTextsAreMasked() throws IOException {
        assertThat(publicOf("'title':'Tanya budi.s@kantor.go.id atau NIK 3171234506900001, paket 3171234506900001234'"))
                .isEqualTo("{'title':'Tanya [@] atau NIK 317123xxxxxxxxxx, paket 3171234506900001234'}");
    }

    @Test
    void anObjectWhereATextBelongsIsNoWayAroundTheTable() throws IOException {
        assertThat(publicOf("'title':{'email':'a@b.id'},'tag':[{'x':1},'award',[1]],'buyer':'Budi'"))
                .isEqualTo("{'tag':['award']}");
    }

    @Test
    void numbersAndNullsStayAndUnstorableCharactersGo() throws IOException {
        assertThat(publicOf("'tender':{'value':{'amount':1.50,'currency':null},'title':'a\\u0000b\\ud83d'}"))
                .isEqualTo("{'tender':{'value':{'amount':1.50,'currency':null},'title':'ab\ufffd'}}");
    }

    @Test
    void numbersBeyondAllRangeAreRefused() {
        for (String number : List.of("1e999", "1E-999", "1e99999999999", "1".repeat(200))) {
            assertThatThrownBy(() -> publicOf("'tender':{'value':{'amount':" + number + "}}"))
                    .isInstanceOf(MergeRefused.class)
                    .hasMessageStartingWith("a number is out of range");
        }
    }

    private static String publicOf(String fields) throws IOException {
        JsonObject release = JsonTree.parse(
                ("{" + fields + "}").replace('\'', '"').getBytes(java.nio.charset.StandardCharsets.UTF_8));
        return Merges.text(PublicFields.of(release)).replace('"', '\'');
    }
}
