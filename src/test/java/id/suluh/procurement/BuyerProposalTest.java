package id.suluh.procurement;

import static org.assertj.core.api.Assertions.assertThat;

import id.suluh.account.Browser;
import id.suluh.account.Role;
import id.suluh.account.SignedIn;
import id.suluh.body.BodyRef;
import id.suluh.procurement.buyer.BuyerLookup;
import id.suluh.procurement.buyer.BuyerPlace;
import id.suluh.procurement.intake.BuyerBodies;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@QuarkusTest
class BuyerProposalTest {
    private static final String QUEUE = "/moderation/buyers";
    private static final String PREFIX = "ocds-usul01";

    @Inject
    BuyingWorld world;

    @Inject
    BuyerLookup buyers;

    @Inject
    BuyerBodies processes;

    @Inject
    Contracts contracts;

    @Inject
    SignedIn signedIn;

    @Inject
    EntityManager entities;

    private final Browser visitor = new Browser();

    @Test
    void aConfirmedProposalReachesEveryContractAndCanBeTakenBack(@TempDir Path folder) throws IOException {
        BodyRef body = world.body("Pemerintah Kabupaten Usulan");
        world.buys(folder, PREFIX, new BuyingWorld.Unit("D911", "Kab Usul An", "9301", "Dinas Usul Satu"), "8301");
        BuyerPlace region = buyers.above(unit("8301")).get(0);
        assertThat(visitor.get(unit("8301").path()).asString())
                .contains("/buyers/" + unit("8301").code() + "/body");
        assertThat(visitor.get(region.path() + "/body?q=kabupaten+usulan").asString())
                .contains("value=\"" + body.slug() + "\"");

        Response sent = visitor.post(
                region.path() + "/body", "body", body.slug(), "reason", "Tercantum di situs resminya, bagian 8301");
        assertThat(sent.statusCode()).isEqualTo(303);
        assertThat(visitor.get(region.path() + "/body?sent=1").asString()).contains("antrean moderator");
        processes.settle();
        assertThat(contract("8301").bodyId()).isNull();

        Browser moderator = signedIn.browser(Role.MODERATOR);
        assertThat(moderator.get("/moderation").asString()).contains(QUEUE);
        String code = codeBeside(moderator.get(QUEUE).asString(), region, "confirm");
        assertThat(moderator
                        .post(QUEUE + "/" + code + "/confirm", "body", body.slug())
                        .statusCode())
                .isEqualTo(303);
        processes.settle();
        assertThat(contract("8301").bodyId()).isEqualTo(body.id());
        assertThat(visitor.get("/en" + region.path()).asString())
                .contains("This buyer is " + body.name(), "Matched by its code, confirmed by a moderator");
        assertThat(toIndex("8301")).isPositive();

        assertThat(moderator.post(QUEUE + "/" + code + "/refuse").statusCode()).isEqualTo(409);
        assertThat(moderator.post(QUEUE + "/" + code + "/undo").statusCode()).isEqualTo(303);
        processes.settle();
        assertThat(contract("8301").bodyId()).isNull();
        assertThat(acts(region)).contains("buyer.propose", "buyer.match", "buyer.unmatch");
    }

    @Test
    void aMissingBodyIsProposedByNameAndMayBeRefused(@TempDir Path folder) throws IOException {
        world.buys(folder, PREFIX, new BuyingWorld.Unit("D912", "Kab Tanpa Direktori", "9302", "Dinas Hilang"), "8302");
        String form = unit("8302").path() + "/body";
        Response empty = visitor.post(form, "reason", "  ");
        assertThat(empty.statusCode()).isEqualTo(422);
        assertThat(empty.asString()).contains("href=\"#body\"", "href=\"#reason\"");
        assertThat(visitor.post(form, "missing", "Dinas Hilang Sekali", "reason", "Ada kantornya")
                        .statusCode())
                .isEqualTo(303);
        Browser moderator = signedIn.browser(Role.MODERATOR);
        String queue = moderator.get("/en" + QUEUE).asString();
        assertThat(queue).contains("Dinas Hilang Sekali", "not in the directory", "without an account");
        String code = codeBeside(queue, unit("8302"), "refuse");
        assertThat(moderator
                        .post(QUEUE + "/" + code + "/confirm", "body", "tidak-ada")
                        .statusCode())
                .isEqualTo(422);
        assertThat(moderator.post(QUEUE + "/" + code + "/refuse").statusCode()).isEqualTo(303);
        assertThat(unit("8302").bodyId()).isNull();
    }

    private ContractRef contract(String tender) {
        return contracts.find(PREFIX + "-t-901-" + tender).orElseThrow();
    }

    private BuyerPlace unit(String tender) {
        return buyers.ofProcess(contract(tender).id()).orElseThrow();
    }

    private static String codeBeside(String page, BuyerPlace buyer, String act) {
        Matcher found = Pattern.compile("/moderation/buyers/(\\w+)/" + act)
                .matcher(page.substring(page.indexOf(buyer.path() + "\"")));
        assertThat(found.find()).isTrue();
        return found.group(1);
    }

    private long toIndex(String tender) {
        return ((Number) entities.createNativeQuery("select version from contracting_process where ocid = :ocid")
                                .setParameter("ocid", contract(tender).ocid())
                                .getSingleResult())
                        .longValue()
                - 1;
    }

    private String acts(BuyerPlace buyer) {
        return String.valueOf(entities.createNativeQuery(
                        "select string_agg(act, ' ') from audit_log where subject_type = 'buyer' and subject_id = :code")
                .setParameter("code", buyer.code())
                .getSingleResult());
    }
}
