package id.suluh.procurement.ocds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Hubungi PPK NIP 198001012005011001          | Hubungi PPK NIP [NIP]",
                "NIP. 19800101 200501 1 001 (Budi)           | NIP. [NIP] (Budi)",
                "telepon 0812-3456-7890 segera               | telepon [tel.] segera",
                "WA 62812 3456 7890, atau +62 812 3456 7890  | WA [tel.], atau [tel.]",
                "kantor (021) 7654321 ext 5                  | kantor [tel.] ext 5",
                "Telp. 021-7654321                           | Telp [tel.]",
                "ke rekening BCA 1234567890 a.n. Budi        | ke rekening BCA […] a.n. Budi",
                "NPWP 09.254.294.3-407.000                   | NPWP [NPWP]",
                "kode rekening 5.1.02.01.01.0024             | kode rekening 5.1.02.01.01.0024",
                "kode rekening 510201010024                  | kode rekening 510201010024",
                "Kontrak 600/0812345678/SP/2024              | Kontrak 600/0812345678/SP/2024",
                "Pagu 1.250.000.000, HPS 1250000000          | Pagu 1.250.000.000, HPS 1250000000",
                "1.200 unit laptop HP 14-2022, RAM 8 GB      | 1.200 unit laptop HP 14-2022, RAM 8 GB",
                "Masa 2024-01-10 s.d. 2024-12-31, koordinat 0.8123456789 | Masa 2024-01-10 s.d. 2024-12-31, koordinat 0.8123456789",
            })
    void whatPeopleWriteOfPersonsIsMaskedInTextsAndNotInCodes(String written, String shown) throws IOException {
        assertThat(publicOf("'tender':{'id':'" + written + "','description':'" + written + "'}"))
                .isEqualTo("{'tender':{'id':'" + written + "','description':'" + shown + "'}}");
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
