package id.suluh.procurement.ocds.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import id.suluh.testing.SharedData;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OcdsCheckTest {
    private static final String RELEASE =
            "'ocid':'ocds-abc123-1','id':'1','date':'2026-03-02T00:00:00Z','tag':['tender'],"
                    + "'initiationType':'tender','language':'id'";

    private final List<Finding> findings = new ArrayList<>();

    @Test
    void aWholeReleaseHasNoFinding() throws IOException {
        assertThat(check("{" + RELEASE
                        + ",'tender':{'id':1,'status':'active','value':{'amount':1.5,'currency':'IDR'}}}"))
                .isZero();
        assertThat(findings).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'tender':{'title':'x'}                                     | required                | /tender/id",
                "'tender':{'id':'t','status':'open'}                        | code_not_in_closed_list | /tender/status",
                "'tender':{'id':'t','title':7}                              | wrong_type              | /tender/title",
                "'tender':{'id':'t','items':{'id':'1'}}                     | wrong_type              | /tender/items",
                "'tender':{'id':'t','numberOfTenderers':1.5}                | wrong_type              | /tender/numberOfTenderers",
                "'awards':[{'id':'a','date':'2026-03-01'}]                  | wrong_date              | /awards/0/date",
                "'awards':[{'id':'a','date':'2026-02-30T00:00:00Z'}]        | wrong_date              | /awards/0/date",
                "'awards':[{'id':'a'},{'id':'a'}]                           | duplicate_id            | /awards/1/id",
                "'awards':[{'id':'a'},null]                                 | wrong_type              | /awards/1",
                "'contracts':[{'id':'c'}]                                   | required                | /contracts/0/awardID",
                "'tender':{'id':'t','documents':[{'id':'d','url':'no where'}]} | wrong_uri            | /tender/documents/0/url",
                "'tender':{'id':'t','value':{'amount':1,'currency':'RP'}}   | code_not_in_closed_list | /tender/value/currency",
            })
    void whatBreaksTheStandardIsAnError(String part, String code, String pointer) throws IOException {
        assertThat(check("{" + RELEASE + "," + part + "}")).isEqualTo(1);
        assertThat(findings).anySatisfy(each -> {
            assertThat(each.severity()).isEqualTo(Severity.ERROR);
            assertThat(each.code()).isEqualTo(code);
            assertThat(each.pointer()).isEqualTo(pointer);
            assertThat(each.ocid()).isEqualTo("ocds-abc123-1");
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'tender':{'id':'t','awardCriteria':'beauty'} | code_not_in_open_list",
                "'tender':{'id':'t','amendment':{'id':'1'}}   | deprecated_field",
                "'tender':{'id':'t','title':' '}              | empty_field",
                "'x_local':1                                  | additional_field",
                "'tender':{'id':'t','tenderPeriod':{'startDate':'2026-02-02T00:00:00Z','endDate':'2026-02-01T00:00:00Z'}} | period_ends_before_it_begins",
                "'tender':{'id':'t','contractPeriod':{'startDate':'2026-01-01T00:00:00Z','endDate':'2026-01-31T00:00:00Z','durationInDays':90}} | duration_differs",
                "'tender':{'id':'t','procurementMethod':'direct','tenderers':[{'id':'a'},{'id':'b'}]} | direct_with_competition",
                "'tender':{'id':'t','status':'active'},'awards':[{'id':'a'}] | result_before_its_time",
                "'awards':[{'id':'a','status':'cancelled'}],'contracts':[{'id':'c','awardID':'a'}] | contract_without_active_award",
                "'awards':[{'id':'a'}],'contracts':[{'id':'c','awardID':'b'}] | award_not_found_once",
                "'awards':[{'id':'a','date':'2026-02-10T00:00:00Z'}],'contracts':[{'id':'c','awardID':'a','dateSigned':'2026-02-01T00:00:00Z'}] | out_of_order",
                "'awards':[{'id':'a','date':'2027-02-10T00:00:00Z'}] | after_the_release",
                "'tender':{'id':'t','numberOfTenderers':3,'tenderers':[{'id':'a'}]} | number_of_tenderers_differs",
                "'planning':{'budget':{'amount':{'amount':1000,'currency':'IDR'}}},'tender':{'id':'t','value':{'amount':10,'currency':'IDR'}} | budget_far_from_tender",
                "'buyer':{'id':'b','name':'Dinas'},'parties':[{'id':'c','name':'Dinas','roles':['buyer']}] | party_not_found_once",
                "'buyer':{'id':'b','name':'Dinas'},'parties':[{'id':'b','name':'Kantor','roles':['buyer']}] | party_by_another_name",
                "'buyer':{'id':'b'},'parties':[{'id':'b','roles':['payer']}] | party_without_its_role",
                "'parties':[{'id':'b','roles':['supplier']}] | role_nowhere_used",
                "'parties':[{'id':'b','contactPoint':{'email':'tidak ada'}}] | email_not_possible",
                "'parties':[{'id':'b','contactPoint':{'telephone':'nanti'}}] | telephone_not_possible",
                "'awards':[{'id':'a','date':'1899-02-10T00:00:00Z'}] | date_out_of_range",
                "'tender':{'id':'t','value':{'amount':-1,'currency':'IDR'}} | negative_number",
                "'tender':{'id':'t','value':{'amount':900000000000000,'currency':'IDR'}} | amount_out_of_range",
                "'tender':{'id':'t','documents':[{'id':'d','language':'Indonesia'}]} | language_not_two_letters",
                "'tender':{'id':'t','documents':[{'id':'d','format':'PDF'}]} | format_unknown",
                "'tender':{'id':'t','documents':[{'id':'d','documentType':'contractSigned'}]} | document_of_another_stage",
                "'tender':{'id':'t','documents':[{'id':'d','datePublished':'2026-02-02T00:00:00Z','dateModified':'2026-02-01T00:00:00Z'}]} | out_of_order",
                "'tender':{'id':'t','amendments':[{'id':'1','date':'2027-01-01T00:00:00Z'}]} | after_the_release",
                "'tender':{'id':'t','tenderPeriod':{'endDate':'2026-02-02T00:00:00Z'}},'contracts':[{'id':'c','awardID':'a','period':{'startDate':'2026-02-01T00:00:00Z'}}] | out_of_order",
            })
    void whatIsHardlyRightIsNoError(String part, String code) throws IOException {
        assertThat(check("{" + RELEASE + "," + part + "}")).isZero();
        assertThat(findings).extracting(Finding::code).contains(code);
    }

    @Test
    void aDescriptionIsAFewLines() throws IOException {
        check("{" + RELEASE + ",'tender':{'id':'t','documents':[{'id':'d','description':'" + "x".repeat(251) + "'}]}}");
        assertThat(findings).extracting(Finding::code).contains("description_too_long");
    }

    @Test
    void whatIsOddAboutAWholeFileIsFoundAtItsEnd() throws IOException {
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < 40; i++) {
            lines.append(
                            "{'ocid':'ocds-abc123-%1$d','id':'1','date':'2026-03-02T00:00:00Z','tag':['tender'],'initiationType':'tender',"
                                    .formatted(i))
                    .append("'tender':{'id':'%s','title':'Satu','status':'complete','procurementMethod':'limited',"
                            .formatted(i % 39))
                    .append("'value':{'amount':%s,'currency':'IDR'}},".formatted(i < 10 ? 7 : 100 + i))
                    .append(
                            "'relatedProcesses':[{'id':'1','relationship':['planning'],'scheme':'ocid','title':'%s','identifier':'ocds-abc123-%s'}]}\n"
                                    .formatted(i == 3 ? "Lain" : "Satu", i + 1));
        }
        assertThat(check(lines.toString())).isZero();
        assertThat(findings)
                .filteredOn(each -> each.code().startsWith("dataset_"))
                .extracting(each -> each.code() + " " + each.pointer())
                .containsExactlyInAnyOrder(
                        "dataset_share /tender/status",
                        "dataset_share /tender/status",
                        "dataset_share /tender/procurementMethod",
                        "dataset_absent /tender/mainProcurementCategory",
                        "dataset_repeated /tender/value",
                        "dataset_unique /tender/id",
                        "dataset_resolved /relatedProcesses",
                        "dataset_titled /relatedProcesses");
        assertThat(findings)
                .filteredOn(each -> each.code().equals("dataset_repeated"))
                .singleElement()
                .satisfies(each -> assertThat(each.message())
                        .isEqualTo("tender/value: 25.0 % of 40; usual is 0 to 10 %; for example 7 IDR"));
    }

    @Test
    void paymentsAreAddedUpWithoutMixingCurrencies() throws IOException {
        String contract =
                "'awards':[{'id':'a','value':{'amount':100,'currency':'IDR'}}],'contracts':[{'id':'c','awardID':'a',"
                        + "'value':{'amount':100,'currency':'IDR'},'implementation':{'transactions':["
                        + "{'id':'1','value':{'amount':60,'currency':'IDR'}},{'id':'2','value':{'amount':50,'currency':'%s'}}]}}]";
        check("{" + RELEASE + "," + contract.formatted("IDR") + "}");
        assertThat(findings).extracting(Finding::code).contains("paid_above_contract");
        findings.clear();
        check("{" + RELEASE.replace("'id':'1'", "'id':'2'") + "," + contract.formatted("USD") + "}");
        assertThat(findings).extracting(Finding::code).doesNotContain("paid_above_contract");
    }

    @Test
    void packagesAndTheirReleasesAreToldApartByTheirPlace() throws IOException {
        check(
                "{'uri':'https://contoh.example/1','version':'1.1','publishedDate':'2026-03-02T00:00:00Z','publisher':{},'releases':[{"
                        + RELEASE + "},{" + RELEASE + "},3]}");
        assertThat(findings)
                .extracting(each -> each.code() + " " + each.pointer())
                .contains("duplicate_id /releases/1/id", "wrong_type /releases/2", "required /publisher");
    }

    @Test
    void recordsHoldWholeReleasesOrLinksButNotBoth() throws IOException {
        check(
                "{'uri':'https://contoh.example/1','version':'1.1','publishedDate':'2026-03-02T00:00:00Z',"
                        + "'publisher':{'name':'Contoh'},'records':[{'ocid':'ocds-abc123-1','releases':[{" + RELEASE
                        + "},{'url':'https://contoh.example/r','date':'2026-03-02T00:00:00Z'}],'compiledRelease':{'id':'1'}}]}");
        assertThat(findings)
                .extracting(each -> each.code() + " " + each.pointer())
                .contains(
                        "mixed_releases /records/0/releases",
                        "required /records/0/compiledRelease/ocid",
                        "required /records/0/compiledRelease/tag");
    }

    @Test
    void linesAreCountedAndABreakIsAFindingToo() throws IOException {
        String lines = "{" + RELEASE + "}\n{" + RELEASE.replace("ocds-abc123", "abc") + "}\n{'ocid':";
        assertThat(check(lines)).isEqualTo(2);
        assertThat(findings).extracting(Finding::code).containsExactly("wrong_ocid_prefix", "not_json");
        assertThat(findings).extracting(Finding::line).containsExactly(2L, 3L);
    }

    @Test
    void theExampleOfTheStandardHasNoError() throws IOException {
        Path examples = SharedData.path("data/ocds/sample-data/fictional-example");
        assumeTrue(SharedData.isThere(examples), "the examples are not here");
        List<Path> files;
        try (var found = Files.walk(examples.resolve("1.1"))) {
            files = found.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .toList();
        }
        assertThat(files).isNotEmpty();
        for (Path file : files) {
            try (InputStream in = Files.newInputStream(file)) {
                new OcdsCheck(findings::add).read(in);
            }
        }
        assertThat(findings.stream().filter(each -> each.severity() == Severity.ERROR))
                .isEmpty();
    }

    private long check(String text) throws IOException {
        byte[] json = text.replace('\'', '"').getBytes(StandardCharsets.UTF_8);
        return new OcdsCheck(findings::add).read(new ByteArrayInputStream(json));
    }
}
