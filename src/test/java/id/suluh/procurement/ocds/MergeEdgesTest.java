package id.suluh.procurement.ocds;

import static id.suluh.procurement.ocds.Merges.compiled;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Merging where data is at the edge of the rules. */
class MergeEdgesTest {
    @ParameterizedTest
    @ValueSource(
            strings = {"1", "1.0", "-0", "1e5", "12345678901234567890123456789", "0.1000000000000000055511151231257827"
            })
    void numbersStayAsTheyWereWritten(String number) throws IOException {
        assertThat(compiled("'value':{'amount':" + number + "}")).isEqualTo("{'value':{'amount':" + number + "}}");
    }

    @Test
    void aLaterSpellingOfANumberStandsButIsNoNewVersion() throws IOException {
        assertThat(compiled("'a':1", "'a':1.0")).isEqualTo("{'a':1.0}");
        assertThat(versions("'a':1", "'a':1.0")).containsOnlyOnce("releaseID");
        assertThat(versions("'a':1", "'a':'1'", "'a':true")).contains("'value':1}", "'value':'1'}", "'value':true}");
    }

    @Test
    void anExponentBeyondAllRangeIsJustANumber() throws IOException {
        assertThat(versions("'a':1e99999999999", "'a':1e99999999998", "'a':1e5", "'a':100000"))
                .contains("1e99999999999", "1e99999999998", "1e5")
                .doesNotContain("100000");
    }

    @Test
    void anIdThatIsANumberIsNotTheSameIdAsText() throws IOException {
        assertThat(compiled(
                        "'awards':[{'id':1,'title':'a'}]", "'awards':[{'id':'1','title':'b'},{'id':1,'title':'c'}]"))
                .isEqualTo("{'awards':[{'id':1,'title':'c'},{'id':'1','title':'b'}]}");
    }

    @Test
    void objectsWithoutIdAreAllKept() throws IOException {
        assertThat(compiled("'a':[{'x':1}]", "'a':[{'x':1},{'id':null,'x':2}]"))
                .isEqualTo("{'a':[{'x':1},{'x':1},{'x':2}]}");
    }

    @Test
    void nullTakesAFieldAwayAndLeavesWhatIsAroundIt() throws IOException {
        assertThat(compiled("'tender':{'title':'a','status':'active'}", "'tender':{'title':null}"))
                .isEqualTo("{'tender':{'status':'active'}}");
        assertThat(compiled("'tender':{'title':null}")).isEqualTo("{'tender':{}}");
        assertThat(compiled("'a':1", "'a':null", "'a':2")).isEqualTo("{'a':2}");
        assertThat(compiled("'tender':{'title':'a'}", "'tender':null", "'tender':{'status':'active'}"))
                .isEqualTo("{'tender':{'status':'active'}}");
    }

    @Test
    void nullIsAVersion() throws IOException {
        assertThat(versions("'a':1", "'a':null", "'a':null"))
                .endsWith("'value':null}]}")
                .doesNotContain("'releaseID':'3'");
        assertThat(versions("'t':{'a':1,'b':[{'id':2,'c':3}]}", "'t':null"))
                .contains("'a':[{'releaseID':'1',", "'b':[{'id':2,'c':[{")
                .matches(text -> text.split("'value':null").length == 3);
    }

    @Test
    void emptyObjectsAndMatchedArraysNeitherClearNorCreate() throws IOException {
        assertThat(compiled("'tender':{'items':[{'id':1}]},'x':{}", "'tender':{},'awards':[]", "'tender':{'items':[]}"))
                .isEqualTo("{'tender':{'items':[{'id':1}]}}");
    }

    @Test
    void anEmptyWholeListReplaces() throws IOException {
        assertThat(compiled("'parties':[{'id':'p','roles':['buyer']}]", "'parties':[{'id':'p','roles':[]}]"))
                .isEqualTo("{'parties':[{'id':'p','roles':[]}]}");
    }

    @Test
    void anArrayWithAnythingButObjectsIsOneValue() throws IOException {
        assertThat(compiled("'a':[[1,[2]],{'b':null}]", "'a':[[3,{'c':[]}]]")).isEqualTo("{'a':[[3,{'c':[]}]]}");
        assertThat(compiled("'a':[{'id':1}]", "'a':['x',{'id':2}]")).isEqualTo("{'a':['x',{'id':2}]}");
    }

    @Test
    void anyScriptAndHalfAPairOfSurrogatesSurvive() throws IOException {
        assertThat(compiled("'judul':'Jembatan \\u00e9 桥 😀'")).isEqualTo("{'judul':'Jembatan é 桥 \\uD83D\\uDE00'}");
        assertThat(compiled("'a':'é\\ud83d'")).isEqualTo("{'a':'é\\uD83D'}");
        assertThat(compiled("'a':'\\ud83dx \\ude00'")).isEqualTo("{'a':'\\uD83Dx \\uDE00'}");
        assertThat(compiled("'\\u0069x':1", "'ix':2")).isEqualTo("{'ix':2}");
    }

    @Test
    void datesOrderReleasesAsTextAndTiesKeepTheirOrder() throws IOException {
        List<JsonObject> releases = new ArrayList<>(Merges.of("'a':'first'", "'a':'second'", "'a':'third'"));
        releases.add(releases.remove(0));
        assertThat(Merges.text(merger().compiled(releases)))
                .contains("\"a\":\"third\"", "\"id\":\"o-2026-01-03T00:00:00Z\"");
        List<JsonObject> same = Merges.releases(
                "[{\"ocid\":\"o\",\"date\":\"2026\",\"a\":1},{\"ocid\":\"o\",\"date\":\"2026\",\"a\":2}]");
        assertThat(Merges.text(merger().compiled(same))).endsWith("\"a\":2}");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "'a':{'b':1}|'a':1",
                "'a':1|'a':{'b':1}",
                "'a':{'b':1}|'a':[1]",
                "'a':[1]|'a':{'b':1}",
                "'a':[{'id':1}]|'a':'x'",
                "'a':[{'id':1}]|'a':{'b':1}"
            })
    void conflictingTypesAreRefused(String fields) {
        assertThatThrownBy(() -> compiled(fields.split("\\|")))
                .isInstanceOf(MergeRefused.class)
                .hasMessageStartingWith("/a is an object in one release");
    }

    @Test
    void aReleaseWithoutADateIsRefused() {
        assertThatThrownBy(() -> merger().compiled(Merges.releases("[{\"ocid\":\"o\"}]")))
                .hasMessage("a release has no date");
        assertThatThrownBy(() -> merger().compiled(Merges.releases("[{\"ocid\":\"o\",\"date\":5}]")))
                .hasMessage("the date of a release is not a text");
    }

    @Test
    void idsThatAreNotUniqueAreWarnedOf() throws IOException {
        List<String> warnings = new ArrayList<>();
        new ReleaseMerger(MergeRuleTable.RULES_1_1, warnings::add)
                .compiled(Merges.of(
                        "'tender':{'items':[{'id':7,'a':1},{'id':7,'b':2}]}", "'tender':{'items':[{'id':7}]}"));
        assertThat(warnings).containsExactly("more than one object has the id 7 in tender/items");
    }

    @Test
    void aVeryWideObjectKeepsItsOrder() throws IOException {
        StringBuilder fields = new StringBuilder("'f0':0");
        for (int i = 1; i < 100; i++) {
            fields.append(",'f").append(i).append("':").append(i);
        }
        assertThat(compiled(fields.toString(), "'f50':null"))
                .isEqualTo("{" + fields.toString().replace("'f50':50,", "") + "}");
    }

    private static String versions(String... fields) throws IOException {
        return Merges.text(merger().versioned(Merges.of(fields))).replace('"', '\'');
    }

    private static ReleaseMerger merger() {
        return new ReleaseMerger(MergeRuleTable.RULES_1_1, warning -> {});
    }
}
