package id.suluh.seed;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import id.suluh.dispute.DisputeRecord;
import id.suluh.seed.demo.DemoWorld;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The tables of the demo world fit together. */
class DemoTablesTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    private final Set<String> ocids = Stream.concat(DemoWorld.load().ocids().stream(), Stream.of("ocds-contoh-lengkap"))
            .collect(Collectors.toSet());

    @Test
    void requestsAreAboutPurchasesThatExist() throws IOException {
        assertThat(DemoRequest.all()).hasSizeGreaterThan(5).allMatch(request -> request.some("process")
                .map(ocids::contains)
                .orElse(true));
    }

    @Test
    void requestsAreReceivedExtendedAndAnsweredInThisOrder() throws IOException {
        for (DemoRequest request : DemoRequest.all()) {
            LocalDate filed = request.day("filed", TODAY).orElseThrow();
            LocalDate received = request.day("received", TODAY).orElse(filed);
            LocalDate extended = request.day("extended", TODAY).orElse(received);
            LocalDate answered = request.day("answered", TODAY).orElse(extended);
            assertThat(java.util.List.of(filed, received, extended, answered)).isSorted();
            assertThat(request.some("answered").isPresent())
                    .isEqualTo(request.some("outcome").isPresent());
        }
    }

    @Test
    void requestersBearInventedNames() throws IOException {
        assertThat(DemoRequest.all()).allMatch(request -> request.text("name").contains("Contoh"));
    }

    @Test
    void disputesAreMarkedAsFictionalAndAboutPurchasesThatExist() throws IOException {
        DisputeRecord[] disputes = new ObjectMapper()
                .findAndRegisterModules()
                .readValue(SeedFile.bytes("demo/disputes.json"), DisputeRecord[].class);
        assertThat(disputes).isNotEmpty();
        for (DisputeRecord dispute : disputes) {
            assertThat(dispute.fictional()).isTrue();
            assertThat(ocids).contains(dispute.process());
            assertThat(dispute.commission()).contains("Contoh");
            assertThat(dispute.panel())
                    .as("no names of people, not even invented ones")
                    .isEmpty();
        }
    }
}
