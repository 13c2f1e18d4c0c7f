package id.suluh.procurement.buyer;

import static org.assertj.core.api.Assertions.assertThat;

import id.suluh.procurement.ocds.JsonTree;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class BuyingPartyTest {
    @Test
    void aUnitIsKnownByItsCodeAndPlacedUnderWhatItBelongsTo() throws IOException {
        BuyingParty buyer = read("""
                {'ocid':'ocds-uji000-1','buyer':{'id':'S','name':'Dinas Contoh'},'parties':[
                 {'id':'S','name':'Dinas Contoh','identifier':{'scheme':'ID-SATKER','id':'77'},'memberOf':[{'id':'K','name':'Kabupaten'}]},
                 {'id':'K','name':'Kabupaten Contoh','identifier':{'scheme':'ID-KLPD','id':'D9'}}]}""");
        assertThat(buyer.key()).isEqualTo("id ID-SATKER 77");
        assertThat(buyer.parent()).isNotNull();
        assertThat(buyer.parent().key()).isEqualTo("id ID-KLPD D9");
    }

    @Test
    void aNameCountsWithinOnePublisherAndOneParentOnly() throws IOException {
        String release =
                "{'ocid':'%s','buyer':{'id':'S','name':'%s'},'parties':[{'id':'S','memberOf':[{'id':'K','name':'%s'}]}]}";
        String key = read(release.formatted("ocds-uji000-1", "Dinas Pendidikan", "Kabupaten A"))
                .key();
        assertThat(read(release.formatted("ocds-uji000-2", "DINAS  PENDIDIKAN.", "Kabupaten A"))
                        .key())
                .isEqualTo(key);
        assertThat(read(release.formatted("ocds-uji000-3", "Dinas Pendidikan", "Kabupaten B"))
                        .key())
                .isNotEqualTo(key);
        assertThat(read(release.formatted("ocds-lain00-1", "Dinas Pendidikan", "Kabupaten A"))
                        .key())
                .isNotEqualTo(key);
    }

    @Test
    void dataInACircleEnds() throws IOException {
        BuyingParty buyer = read("""
                {'ocid':'ocds-uji000-1','buyer':{'id':'A','name':'A'},'parties':[
                 {'id':'A','name':'A','memberOf':[{'id':'B','name':'B'}]},{'id':'B','name':'B','memberOf':[{'id':'A','name':'A'}]}]}""");
        assertThat(buyer.depth()).isEqualTo(1);
    }

    @Test
    void aProcuringEntityStandsInAndNobodyIsNoBuyer() throws IOException {
        assertThat(read("{'ocid':'x','tender':{'procuringEntity':{'id':'1','name':'Badan'}}}")
                        .name())
                .isEqualTo("Badan");
        assertThat(BuyingParty.of(JsonTree.parse("{\"ocid\":\"x\"}".getBytes(StandardCharsets.UTF_8))))
                .isEmpty();
    }

    private static BuyingParty read(String json) throws IOException {
        return BuyingParty.of(JsonTree.parse(json.replace('\'', '"').getBytes(StandardCharsets.UTF_8)))
                .orElseThrow();
    }
}
