package id.suluh.seed.demo;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class DemoWorldTest {
    private static final List<String> INVENTED = List.of(
            "Contoh",
            "Misal",
            "Rekaan",
            "Andaian",
            "Teladan",
            "Umpama",
            "Ibarat",
            "Kiasan",
            "Bayangan",
            "Seandainya",
            "Maju");

    @Test
    void isTheSameAtEveryCall() {
        assertThat(DemoWorld.load().releasePackage()).isEqualTo(DemoWorld.load().releasePackage());
    }

    @Test
    void holdsBetweenSixtyAndOneHundredAndTwentyProcessesWithSeveralReleasesEach() throws IOException {
        JsonNode releases = releases();
        int processes = DemoWorld.load().ocids().size();
        assertThat(processes).isBetween(60, 120);
        assertThat(releases.size()).isGreaterThan(processes * 4);
    }

    @Test
    void tellsEveryStageFromPlanToHandOver() throws IOException {
        Set<String> tags = new HashSet<>();
        releases().forEach(release -> tags.add(release.path("tag").path(0).asText()));
        assertThat(tags)
                .contains(
                        "planning",
                        "tender",
                        "tenderAmendment",
                        "tenderCancellation",
                        "award",
                        "contract",
                        "contractAmendment",
                        "implementation",
                        "contractTermination");
    }

    @Test
    void givesEveryReleaseItsOwnIdAndNoDateAfterTheDayItIsToldUntil() throws IOException {
        Set<String> ids = new HashSet<>();
        for (JsonNode release : releases()) {
            assertThat(ids.add(release.get("id").asText())).isTrue();
            assertThat(release.get("date").asText().substring(0, 10))
                    .isLessThanOrEqualTo(DemoWorld.TOLD_UNTIL.toString());
        }
    }

    @Test
    void ordersTheDatesOfEachPurchase() {
        for (Purchase purchase : DemoWorld.load().told()) {
            Purchase.Dates dates = purchase.dates();
            assertThat(List.of(
                            dates.planned(),
                            dates.announced(),
                            dates.bidsDue(),
                            dates.awarded(),
                            dates.signed(),
                            dates.ends()))
                    .isSorted();
        }
    }

    @Test
    void keepsMoneyInOrderFromCeilingToContract() {
        for (Purchase purchase : DemoWorld.load().told()) {
            assertThat(purchase.estimate() > purchase.budget())
                    .as("only where the budget was cut later")
                    .isEqualTo(purchase.odd(Oddity.What.BUDGET).isPresent());
            assertThat(purchase.winner().amount()).isLessThanOrEqualTo(purchase.estimate());
            assertThat(purchase.winner().valid()).isTrue();
            assertThat(purchase.contractAmount()).isPositive();
        }
    }

    @Test
    void namesOnlyInventedPartiesWithTaxNumbersOfZeros() throws IOException {
        List<String> names = new ArrayList<>();
        for (JsonNode release : releases()) {
            for (JsonNode party : release.get("parties")) {
                names.add(party.get("name").asText());
                if (party.at("/identifier/scheme").asText().equals("ID-NPWP")) {
                    assertThat(party.at("/identifier/id").asText()).startsWith("00.000.00");
                }
            }
        }
        assertThat(names).isNotEmpty().allMatch(name -> INVENTED.stream().anyMatch(name::contains));
    }

    @Test
    void saysInEveryTenderThatThePackageIsInvented() throws IOException {
        for (JsonNode release : releases()) {
            if (release.path("tag").path(0).asText().equals("tender")) {
                assertThat(release.at("/tender/description").asText()).contains("Paket rekaan");
            }
        }
    }

    private static JsonNode releases() throws IOException {
        return new ObjectMapper().readTree(DemoWorld.load().releasePackage()).get("releases");
    }
}
