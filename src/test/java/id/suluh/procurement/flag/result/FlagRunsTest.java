package id.suluh.procurement.flag.result;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;

import id.suluh.procurement.flag.FlagBook;
import id.suluh.procurement.flag.FlagDefinition;
import id.suluh.search.index.SearchIndexer;
import id.suluh.seed.WholeWorld;
import id.suluh.web.Language;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class FlagRunsTest {
    /**
     * What the fictional world shows of flags that it is too small for, or whose fence its margins do not reach; all others it shows in all
     * three values. ID11 is a score of which only a part is published: it never comes to a verdict.
     */
    private static final Map<String, List<String>> PARTLY = Map.of(
            "ID09", List.of("not_computable"),
            "ID11", List.of("not_computable"),
            "R024", List.of("not_computable"),
            "R025", List.of("not_computable"),
            "R048", List.of("not_computable"));

    @Inject
    WholeWorld world;

    @Inject
    FlagRuns runs;

    @Inject
    Coverages coverages;

    @Inject
    SearchIndexer indexer;

    @Inject
    EntityManager entities;

    @BeforeEach
    void present() throws Exception {
        world.found();
    }

    @Test
    void aSecondRunChangesNothing() {
        FlagRunSummary first = runs.run().orElseThrow();
        long versions = count("select sum(version) from contracting_process");
        FlagRunSummary second = runs.run().orElseThrow();
        assertThat(first.processes()).isPositive().isEqualTo(second.processes());
        assertThat(second.changed()).isZero();
        assertThat(count("select sum(version) from contracting_process")).isEqualTo(versions);
        assertThat(count("select count(*) from flag_run where finished_at is not null"))
                .isGreaterThan(1);
    }

    @Test
    void everyPublicProcessIsCountedOnceForEachFlag() {
        FlagRunSummary run = runs.run().orElseThrow();
        assertThat(count("select count(*) from process_flags")).isEqualTo(run.processes());
        assertThat(count("select count(*) from contracting_process where visibility = 'public'"))
                .isEqualTo(run.processes());
        for (FlagDefinition flag : FlagBook.standard().all()) {
            FlagCoverage coverage = coverages.one(flag, Language.EN);
            assertThat(coverage.total().all()).as(flag.code()).isEqualTo(run.processes());
            assertThat(coverage.gaps().stream()
                            .mapToLong(FlagCoverage.Reason::processes)
                            .sum())
                    .isEqualTo(coverage.total().notComputable());
            assertThat(coverage.publishers().stream()
                            .mapToLong(FlagCoverage.Counts::all)
                            .sum())
                    .isEqualTo(run.processes());
            assertThat(count("select count(*) from process_flags where '" + flag.code() + "' = any (flagged)"))
                    .isEqualTo(coverage.total().flagged());
        }
    }

    @Test
    void theFictionalWorldShowsFlagsRaisedClearAndNotComputable() {
        assertThat(runs.run()).isPresent();
        Map<String, Set<String>> verdicts = new TreeMap<>();
        for (Object row : QuarkusTransaction.requiringNew()
                .call(() -> entities.createNativeQuery("select distinct code, verdict from flag_count where demo")
                        .getResultList())) {
            Object[] columns = (Object[]) row;
            verdicts.computeIfAbsent((String) columns[0], first -> new TreeSet<>())
                    .add((String) columns[1]);
        }
        for (FlagDefinition flag : FlagBook.standard().all()) {
            assertThat(verdicts.get(flag.code()))
                    .as(flag.code() + " in " + verdicts)
                    .containsExactlyInAnyOrderElementsOf(
                            PARTLY.getOrDefault(flag.code(), List.of("flagged", "clear", "not_computable")));
        }
    }

    @Test
    void countsOfOwnersAreThoseOfTheirPublicProcesses() {
        assertThat(runs.run()).isPresent();
        for (String owner : List.of("body", "buyer")) {
            String column = owner.equals("body") ? "body_id" : "buyer";
            assertThat(count("select sum(flagged) from flag_tally where owner_kind = '" + owner + "'"))
                    .as(owner)
                    .isPositive()
                    .isEqualTo(count("select sum(cardinality(flagged)) from process_flags f join contracting_process p"
                            + " on p.id = f.process_id where p.visibility = 'public' and " + column + " is not null"));
        }
        assertThat(count("select sum(flagged + clear) from flag_tally where owner_kind = 'supplier'"))
                .isPositive()
                .isEqualTo(count("select sum(cardinality(flagged) + cardinality(clear)) from process_flags f join"
                        + " (select distinct process_id, supplier_id from process_supplier where 'supplier' = any (roles)) s"
                        + " on s.process_id = f.process_id"));
    }

    @Test
    void whatIsHiddenLeavesTheCountsOfItsOwnersWithTheNextRun() {
        assertThat(runs.run()).isPresent();
        long process = count("select min(p.id) from contracting_process p join process_flags f on f.process_id = p.id"
                + " where p.visibility = 'public' and p.buyer is not null and f.flagged <> '{}'");
        String flagged = "select coalesce(sum(t.flagged), 0) from flag_tally t join contracting_process p"
                + " on p.buyer = t.owner_id and t.owner_kind = 'buyer' where p.id = " + process;
        long own = count("select cardinality(flagged) from process_flags where process_id = " + process);
        long before = count(flagged);
        show(process, "private");
        try {
            assertThat(runs.run()).isPresent();
            assertThat(count(flagged)).isEqualTo(before - own);
        } finally {
            show(process, "public");
            assertThat(runs.run()).isPresent();
        }
        assertThat(count(flagged)).isEqualTo(before);
    }

    private void show(long process, String visibility) {
        QuarkusTransaction.requiringNew().run(() -> entities.createNativeQuery(
                        "update contracting_process set visibility = :visibility where id = :id")
                .setParameter("visibility", visibility)
                .setParameter("id", process)
                .executeUpdate());
    }

    @Test
    void organisationsAFlagHoldsOfStandOnItsPage() {
        assertThat(runs.run()).isPresent();
        String code = QuarkusTransaction.requiringNew().call(() -> (String) entities.createNativeQuery(
                        "select code from flag_organization where buyer_id is not null or supplier_id is not null"
                                + " order by code limit 1")
                .getSingleResult());
        given().get("/flags/" + code)
                .then()
                .statusCode(200)
                .body(containsString("Organisasi yang ditandai"))
                .body(matchesPattern("(?s).*<th[^>]*><a href=\"/(buyers|suppliers)/[^\"]+\">.*"));
        given().get("/en/flags/" + code)
                .then()
                .statusCode(200)
                .body(containsString("Organisations it holds of"))
                .body(matchesPattern("(?s).*<th[^>]*><a href=\"/en/(buyers|suppliers)/[^\"]+\">.*"))
                .body(matchesPattern("(?s).*<a href=\"/en/sources/\\d+\">.*"));
    }

    private long count(String query) {
        return QuarkusTransaction.requiringNew()
                .call(() -> ((Number) entities.createNativeQuery(query).getSingleResult()).longValue());
    }

    @Test
    void whatIsFlaggedCanBeSearchedByItsCode() {
        assertThat(runs.run()).isPresent();
        indexer.drain();
        List<FlagDefinition> found = FlagBook.standard().all().stream()
                .filter(flag -> coverages.one(flag, Language.EN).total().flagged() > 0)
                .toList();
        assertThat(found).extracting(FlagDefinition::code).contains("R018", "ID01", "ID05");
        for (FlagDefinition flag : found) {
            int flagged = (int) coverages.one(flag, Language.EN).total().flagged();
            await().untilAsserted(() -> given().queryParam("flag", flag.code())
                    .queryParam("type", "contract")
                    .get("/api/v1/search")
                    .then()
                    .body("total", equalTo(flagged)));
        }
        given().get("/en/search?flag=R018")
                .then()
                .statusCode(200)
                .body(containsString("Only one tenderer"))
                .body(containsString("Red flag"));
    }
}
