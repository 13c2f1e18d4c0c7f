package id.suluh.procurement.supplier;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.not;

import id.suluh.account.Browser;
import id.suluh.account.Role;
import id.suluh.account.SignedIn;
import id.suluh.platform.Ids;
import id.suluh.procurement.flag.result.FlagResults;
import id.suluh.procurement.flag.result.FlagRuns;
import id.suluh.procurement.intake.OcdsImport;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

@QuarkusTest
class SupplierModerationTest {
    @Inject
    OcdsImport ocdsImport;

    @Inject
    SupplierProposals proposals;

    @Inject
    SupplierSpelling spelling;

    @Inject
    SignedIn signedIn;

    @Inject
    FlagRuns flagRuns;

    @Inject
    FlagResults flags;

    @Inject
    EntityManager entities;

    private final String tag = Ids.random();

    @Test
    void namesOnlyAskAndAMergeCanBeUndoneWithoutLoss() throws IOException {
        imported(party("1", "PT Mirip " + tag, ""));
        imported(party("2", "Mirip " + tag + ", P.T.", "'identifier':{'scheme':'XX-REG','id':'" + tag + "'},"));
        proposals.run();
        String one = code("1");
        String other = code("2");
        assertThat(other).isNotEqualTo(one);
        String question = decision("proposed_by_name", one, other);

        Browser moderator = signedIn.browser(Role.MODERATOR);
        moderator.get("/moderation").then().statusCode(200).body(containsString("/moderation/suppliers"));
        moderator
                .get("/en/moderation/suppliers?supplier=" + one)
                .then()
                .statusCode(200)
                .body(allOf(containsString("/suppliers/" + one), containsString("/suppliers/" + other)))
                .body(containsString("Dinas Mirip " + tag));
        assertThat(moderator
                        .post("/moderation/suppliers/" + question + "/same", "reason", " ")
                        .statusCode())
                .isEqualTo(422);
        assertThat(moderator
                        .post("/moderation/suppliers/" + question + "/same", "reason", "Alamatnya sama " + tag)
                        .statusCode())
                .isEqualTo(303);

        given().redirects()
                .follow(false)
                .get("/suppliers/" + other)
                .then()
                .statusCode(301)
                .header("Location", endsWith("/suppliers/" + one));
        given().redirects()
                .follow(false)
                .get("/en/suppliers/" + other + ".json")
                .then()
                .statusCode(301)
                .header("Location", endsWith("/en/suppliers/" + one + ".json"));
        given().get("/suppliers/" + one)
                .then()
                .body(allOf(
                        containsString("Alamatnya sama " + tag),
                        containsString("/contracts/ocds-uji122-" + tag + "-1"),
                        containsString("/contracts/ocds-uji122-" + tag + "-2"),
                        containsString("XX-REG")));
        imported(party("3", "Mirip " + tag + ", P.T.", "'identifier':{'scheme':'XX-REG','id':'" + tag + "'},"));
        assertThat(code("3")).isEqualTo(one);

        assertThat(moderator
                        .post(
                                "/moderation/suppliers/" + decision("merged", one, other) + "/undo",
                                "reason",
                                "Keliru " + tag)
                        .statusCode())
                .isEqualTo(303);
        assertThat(code("1")).isEqualTo(one);
        assertThat(List.of(code("2"), code("3"))).containsOnly(other);
        given().get("/suppliers/" + other).then().statusCode(200).body(containsString("Keliru " + tag));
        given().get("/en/suppliers/" + one)
                .then()
                .body(allOf(
                        containsString("Parted again"), not(containsString("/contracts/ocds-uji122-" + tag + "-2"))));

        proposals.run();
        assertThat(open(one, other)).as("what was decided is not asked again").isEqualTo(0L);
        assertThat(audited(one)).isEqualTo(2L);
    }

    @Test
    void flagsOverWhatASupplierWonFollowItsMerges() throws IOException {
        imported(won("1", "PT Menang " + tag, ""));
        imported(won("2", "Menang " + tag + ", P.T.", ",'identifier':{'scheme':'XX-REG','id':'" + tag + "'}"));
        proposals.run();
        await().until(() -> flagRuns.run().isPresent());
        String one = code("1");
        String other = code("2");
        assertThat(List.of(single(one), single(other))).containsExactly(1L, 1L);
        given().get("/en/suppliers/" + one).then().body(containsString("As of the last run, "));
        Browser moderator = signedIn.browser(Role.MODERATOR);
        moderator.post(
                "/moderation/suppliers/" + decision("proposed_by_name", one, other) + "/same", "reason", "Satu alamat");
        assertThat(code("2")).isEqualTo(one);
        assertThat(List.of(single(one), single(other))).containsExactly(2L, 0L);
        moderator.post("/moderation/suppliers/" + decision("merged", one, other) + "/undo", "reason", "Keliru");
        assertThat(List.of(single(one), single(other))).containsExactly(1L, 1L);
    }

    private long single(String code) {
        long id = ((Number) entities.createNativeQuery("select id from supplier where code = :code")
                        .setParameter("code", code)
                        .getSingleResult())
                .longValue();
        return flags.wonBy(id).stream()
                .filter(each -> each.code().equals("R018"))
                .mapToLong(FlagResults.Tally::flagged)
                .sum();
    }

    private String won(String number, String name, String keys) {
        return ("{'ocid':'ocds-uji122-%s-%s','id':'1','date':'2026-01-02T00:00:00Z','tag':['award'],"
                        + "'buyer':{'id':'d','name':'Dinas Menang %s'},'parties':[{'id':'m','name':'%s','roles':['supplier']%s}],'tender':{'id':'t','title':'Uji',"
                        + "'procurementMethod':'open','numberOfTenderers':1},"
                        + "'awards':[{'id':'a','status':'active','suppliers':[{'id':'m','name':'%s'}]}]}")
                .formatted(tag, number, tag, name, keys, name);
    }

    @Test
    void aKeyOfBothMergesThemByRule() throws IOException {
        String number = "00.000.012.3-" + String.format("%03d.%03d", tag.hashCode() & 511, tag.charAt(0) & 255);
        String taxNumber = "{'scheme':'ID-NPWP','id':'" + number + "'}";
        String supplierCode = "{'scheme':'ID-PENYEDIA','id':'" + tag + "'}";
        imported(party("1", "PT Satu " + tag, "'identifier':" + taxNumber + ","));
        imported(party("2", "PT Dua " + tag, "'identifier':" + supplierCode + ","));
        assertThat(code("1")).isNotEqualTo(code("2"));
        imported(party(
                "3",
                "PT Satu " + tag,
                "'identifier':" + taxNumber + ",'additionalIdentifiers':[" + supplierCode + "],"));
        proposals.run();
        assertThat(code("2")).isEqualTo(code("1")).isEqualTo(code("3"));
        given().get("/en/suppliers/" + code("1"))
                .then()
                .body(allOf(containsString("by rule"), containsString("ID-PENYEDIA " + tag.toUpperCase(Locale.ROOT))));
    }

    @Test
    void theSpellingOfMostProcessesIsTheName() throws IOException {
        String key = "'identifier':{'scheme':'XX-REG','id':'" + tag + "'},";
        imported(party("1", "pt ejaan " + tag, key));
        imported(party("2", "PT Ejaan " + tag, key));
        imported(party("3", "PT Ejaan " + tag, key));
        spelling.run();
        given().get("/en/suppliers/" + code("1"))
                .then()
                .body(allOf(
                        containsString("<h1>PT Ejaan " + tag + "</h1>"),
                        containsString("Also written"),
                        containsString("<li>pt ejaan " + tag + "</li>")));
        imported(party("4", "PT Ejaan " + tag + " Perkasa", "'identifier':{'scheme':'XX-REG','id':'" + tag + "x'},"));
        spelling.run();
        given().get("/en/suppliers/" + code("4")).then().body(not(containsString("Also written")));
    }

    @Test
    void whatIsKeptApartIsNotAskedAgainUntilThatIsUndone() throws IOException {
        imported(party("1", "CV Kembar " + tag, "'id':'a',"));
        imported(party("2", "CV Kembar " + tag, "'id':'b',"));
        imported(party("3", "PT Kembar " + tag, "'id':'c',"));
        proposals.run();
        String one = code("1");
        String other = code("2");
        assertThat(open(one, code("3"))).as("another legal form").isEqualTo(0L);
        Browser admin = signedIn.browser(Role.ADMIN);
        admin.post(
                "/moderation/suppliers/" + decision("proposed_by_name", one, other) + "/different",
                "reason",
                "Dua orang");
        proposals.run();
        assertThat(open(one, other)).isEqualTo(0L);
        given().get("/suppliers/" + other).then().statusCode(200).body(containsString("Dua orang"));
        admin.post("/moderation/suppliers/" + decision("kept_apart", one, other) + "/undo", "reason", "Belum tentu");
        assertThat(open(one, other)).isEqualTo(1L);
    }

    private String party(String number, String name, String keys) {
        String id = keys.startsWith("'id'") ? "" : "'id':'s-" + tag + "',";
        return ("{'ocid':'ocds-uji122-%s-%s','id':'1','date':'2026-01-01T00:00:00Z','tag':['tender'],"
                        + "'buyer':{'id':'d','name':'Dinas Mirip %s'},'parties':[{%s%s'name':'%s','roles':['tenderer']}],"
                        + "'tender':{'id':'t','title':'Uji'}}")
                .formatted(tag, number, tag, id, keys, name);
    }

    private void imported(String release) throws IOException {
        List<String> refusals = new ArrayList<>();
        byte[] bytes = release.replace('\'', '"').getBytes(StandardCharsets.UTF_8);
        ocdsImport.run(
                List.of("-"), new ByteArrayInputStream(bytes), false, refusal -> refusals.add(refusal.toString()));
        assertThat(refusals).isEmpty();
    }

    private String code(String number) {
        return (String) entities.createNativeQuery("select s.code from process_supplier ps join contracting_process p"
                        + " on p.id = ps.process_id join supplier s on s.id = ps.supplier_id where p.ocid = :ocid")
                .setParameter("ocid", "ocds-uji122-" + tag + "-" + number)
                .getSingleResult();
    }

    private String decision(String kind, String one, String other) {
        return entities.createNativeQuery("select d.id from supplier_decision d join supplier a on a.id = d.one_id"
                        + " join supplier b on b.id = d.other_id where d.kind = :kind and a.code in (:one, :other)"
                        + " and b.code in (:one, :other)")
                .setParameter("kind", kind)
                .setParameter("one", one)
                .setParameter("other", other)
                .getSingleResult()
                .toString();
    }

    private Object open(String one, String other) {
        return entities.createNativeQuery("select count(*) from supplier_decision d join supplier a on a.id = d.one_id"
                        + " join supplier b on b.id = d.other_id where d.kind in ('same_key', 'proposed_by_name')"
                        + " and d.settled_by is null and a.code in (:one, :other) and b.code in (:one, :other)")
                .setParameter("one", one)
                .setParameter("other", other)
                .getSingleResult();
    }

    private Object audited(String code) {
        return entities.createNativeQuery(
                        "select count(*) from audit_log where subject_type = 'supplier' and subject_id = :code")
                .setParameter("code", code)
                .getSingleResult();
    }
}
