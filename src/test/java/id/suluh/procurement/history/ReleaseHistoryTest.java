package id.suluh.procurement.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import id.suluh.procurement.history.Change.Reason;
import id.suluh.procurement.ocds.JsonObject;
import id.suluh.procurement.ocds.JsonTree;
import id.suluh.procurement.ocds.OcdsVersion;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReleaseHistoryTest {
    private static final String SIGNED =
            "{'ocid':'o','id':'1','date':'2026-05-01T00:00:00Z','tag':['contract'],'contracts':[{'id':'c','title':'Jembatan',"
                    + "'value':{'amount':100,'currency':'IDR'},'period':{'endDate':'2026-11-06T00:00:00Z'}}]}";
    private static final String AMENDED =
            "{'ocid':'o','id':'2','date':'2026-10-09T00:00:00Z','tag':['contractAmendment'],'contracts':[{'id':'c',"
                    + "'value':{'amount':104,'currency':'IDR'},'amendments':[{'id':'a1','rationale':'Tanah lunak'}]}]}";

    @Test
    void aChangeSaysWhatItWasWhatItBecameAndWhy() throws IOException {
        List<Change> changes = history(SIGNED, AMENDED);
        assertThat(changes).hasSize(1);
        Change change = changes.get(0);
        assertThat(change.topic()).isEqualTo(Topic.CONTRACT_VALUE);
        assertThat(change.item()).isEqualTo("Jembatan");
        assertThat(change.before()).isEqualTo("100");
        assertThat(change.after()).isEqualTo("104");
        assertThat(change.currencyAfter()).isEqualTo("IDR");
        assertThat(change.releaseId()).isEqualTo("2");
        assertThat(change.reason()).isEqualTo(new Reason(1, "Tanah lunak"));
    }

    @Test
    void theReasonIsThatOfTheAmendmentThatNamesTheReleaseHoweverLateItCame() throws IOException {
        String second =
                "{'ocid':'o','id':'3','date':'2026-10-20T00:00:00Z','contracts':[{'id':'c','value':{'amount':120,"
                        + "'currency':'IDR'}}]}";
        String explained = "{'ocid':'o','id':'4','date':'2026-11-01T00:00:00Z','contracts':[{'id':'c','amendments':["
                + "{'id':'a2','releaseID':'3','description':'Tambah dinding penahan'}]}]}";
        assertThat(history(SIGNED, AMENDED, second, explained))
                .extracting(
                        Change::after,
                        change -> change.reason() == null ? 0 : change.reason().number())
                .containsExactly(tuple("120", 2), tuple("104", 1));
    }

    @Test
    void whatIsSaidForTheFirstTimeIsNoChangeAndWhatIsTakenAwayIs() throws IOException {
        String more =
                "{'ocid':'o','id':'2','date':'2026-06-01T00:00:00Z','contracts':[{'id':'c','dateSigned':'2026-05-01',"
                        + "'value':{'amount':100.0},'period':{'endDate':null}}]}";
        assertThat(history(SIGNED, more))
                .extracting(Change::topic, Change::before, Change::after)
                .containsExactly(tuple(Topic.CONTRACT_END, "2026-11-06T00:00:00Z", null));
    }

    @Test
    void fieldsWithoutANameKeepTheirPathAndComeAfterThoseWithOne() throws IOException {
        String one = "{'ocid':'o','id':'1','date':'2026-01-01','tender':{'id':'t','title':'A','hasEnquiries':false,"
                + "'submissionMethod':['written']}}";
        String two = "{'ocid':'o','id':'2','date':'2026-01-02','tender':{'id':'t','title':'B','hasEnquiries':true,"
                + "'submissionMethod':['electronicSubmission']}}";
        assertThat(history(two, one))
                .extracting(Change::path, Change::topic, Change::after)
                .containsExactly(
                        tuple("tender/title", Topic.TENDER_TITLE, "B"),
                        tuple("tender/hasEnquiries", null, "true"),
                        tuple("tender/submissionMethod", null, "[\"electronicSubmission\"]"));
    }

    @Test
    void oneReleaseHasNoHistory() throws IOException {
        assertThat(history(SIGNED)).isEmpty();
    }

    private static List<Change> history(String... releases) throws IOException {
        List<JsonObject> parsed = new ArrayList<>();
        for (String release : releases) {
            parsed.add(JsonTree.parse(release.replace('\'', '"').getBytes(StandardCharsets.UTF_8)));
        }
        return ReleaseHistory.of(parsed, OcdsVersion.V1_1.rules());
    }
}
