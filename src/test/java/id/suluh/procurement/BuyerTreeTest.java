package id.suluh.procurement;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import id.suluh.procurement.buyer.BuyerLookup;
import id.suluh.procurement.buyer.BuyerMatching;
import id.suluh.procurement.buyer.BuyerPlace;
import id.suluh.procurement.intake.BuyerBodies;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@QuarkusTest
class BuyerTreeTest {
    private static final String PREFIX = "ocds-pohon1";

    @Inject
    BuyingWorld world;

    @Inject
    BuyerLookup buyers;

    @Inject
    BuyerMatching matching;

    @Inject
    BuyerBodies processes;

    @Inject
    Contracts contracts;

    @Inject
    EntityManager entities;

    @Test
    void aUnitInheritsTheBodyThatAnswersForItsRegion(@TempDir Path folder) throws IOException {
        export(folder, "D901", "Kabupaten Pohon Uji", "9101", "Dinas Air Pohon", "8101");
        ContractRef contract = contract("8101");
        assertThat(contract.bodyId()).isNull();
        BuyerPlace unit = buyers.ofProcess(contract.id()).orElseThrow();
        assertThat(unit.scheme()).isEqualTo("ID-SATKER");
        assertThat(unit.identifier()).isEqualTo("9101");
        assertThat(buyers.above(unit)).extracting(BuyerPlace::identifier).containsExactly("D901");
        String page = given().get(unit.path()).asString();
        assertThat(page).contains("Dinas Air Pohon", "Kabupaten Pohon Uji", "belum diketahui badan publik");
        assertThat(given().get(contract.path()).asString()).contains("href=\"" + unit.path() + "\"");

        long body = body("Kabupaten Pohon Uji");
        matching.matchToNewBodies();
        processes.settle();
        assertThat(contract("8101").bodyId()).isEqualTo(body);
        assertThat(given().get("/en" + unit.path()).asString())
                .contains("This buyer belongs to Kabupaten Pohon Uji", "What it buys", "Jembatan 8101");

        export(folder, "D901", "Kabupaten Pohon Uji", "9102", "Dinas Jalan Pohon", "8102");
        assertThat(contract("8102").bodyId()).isEqualTo(body);
        assertThat(buyers.answeredBy(body, 10))
                .extracting(BuyerPlace::name)
                .containsExactly("Kabupaten Pohon Uji", "Dinas Air Pohon", "Dinas Jalan Pohon");
    }

    @Test
    void processesStoredBeforeThereWereBuyersGetTheirs(@TempDir Path folder) throws IOException {
        export(folder, "D902", "Kabupaten Lama Uji", "9201", "Dinas Lama", "8201");
        QuarkusTransaction.requiringNew().run(() -> entities.createNativeQuery(
                        "update contracting_process set buyer = null where ocid like '" + PREFIX + "%8201'")
                .executeUpdate());
        assertThat(buyers.ofProcess(contract("8201").id())).isEmpty();
        processes.settle();
        assertThat(buyers.ofProcess(contract("8201").id()).orElseThrow().name()).isEqualTo("Dinas Lama");
    }

    @Test
    void aBuyerNobodyKnowsHasNoPage() {
        given().get("/buyers/tidakada22").then().statusCode(404);
    }

    private ContractRef contract(String tender) {
        return contracts.find(PREFIX + "-t-901-" + tender).orElseThrow();
    }

    private long body(String name) {
        return world.body(name).id();
    }

    private void export(Path folder, String klpd, String region, String satker, String unit, String tender)
            throws IOException {
        world.buys(folder, PREFIX, new BuyingWorld.Unit(klpd, region, satker, unit), tender);
    }
}
