package id.suluh.dispute;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** The story of YAKIN and KPU says what the reports say and nothing more. */
class StoryTest {
    private final DisputeRecord story = StoryFile.dispute();

    @Test
    void isNotFiction() {
        assertThat(story.fictional()).isFalse();
    }

    @Test
    void carriesNoContractValueAnywhere() throws IOException {
        for (String file : List.of("dispute.json", "releases.json")) {
            String text = StoryFile.text(file);
            assertThat(text).doesNotContainPattern("(?i)\\bRp\\.? ?[0-9]").doesNotContain("\"amount\"");
            assertThat(new ObjectMapper().readTree(text).findValues("value")).isEmpty();
        }
    }

    @Test
    void hasTheThreeRegistersAndTheRulingOfEach() {
        assertThat(story.dockets())
                .extracting(DisputeRecord.DocketRecord::number)
                .containsExactly("001/KIP-PSIP/II/2024", "002/KIP-PSIP/II/2024", "003/KIP-PSIP/II/2024");
        assertThat(story.rulings())
                .extracting(DisputeRecord.RulingRecord::number)
                .containsExactly("001/KIP-PSIP-A/II/2024", "002/KIP-PSIP-A/II/2024", "003/KIP-PSIP-A/II/2024");
        assertThat(story.rulings())
                .allMatch(ruling -> ruling.pronounced().equals(LocalDate.of(2024, 4, 3)))
                .allMatch(ruling -> ruling.outcome().equals("granted"));
    }

    @Test
    void hasTheFourHearingsOnTheReportedDays() {
        assertThat(story.hearings())
                .extracting(hearing -> hearing.date().toString())
                .containsExactly("2024-03-05", "2024-03-13", "2024-03-18", "2024-03-27");
    }

    @Test
    void namesASourceForEveryEventItCallsVerified() {
        List<Integer> known =
                story.sources().stream().map(DisputeRecord.SourceRecord::number).toList();
        for (DisputeRecord.EventRecord event : story.events()) {
            assertThat(known).containsAll(event.sources());
            assertThat(event.verified()).isEqualTo(!event.sources().isEmpty());
        }
    }

    @Test
    void saysThatNobodyKnowsWhetherTheOrdersWereObeyed() {
        assertThat(story.rulings())
                .flatMap(DisputeRecord.RulingRecord::orders)
                .hasSize(4)
                .allMatch(order -> order.compliance().equals("unknown"));
    }

    @Test
    void isToldInBothLanguages() throws IOException {
        JsonNode root = new ObjectMapper().readTree(StoryFile.text("dispute.json"));
        List<JsonNode> indonesian = root.findParents("id");
        assertThat(indonesian).isNotEmpty().allMatch(words -> words.hasNonNull("en"));
    }

    /** Reads files of the story. */
    static final class StoryFile {
        private StoryFile() {}

        static DisputeRecord dispute() {
            try {
                return new ObjectMapper().findAndRegisterModules().readValue(text("dispute.json"), DisputeRecord.class);
            } catch (IOException e) {
                throw new IllegalStateException(e);
            }
        }

        static String text(String name) {
            try (InputStream in =
                    Objects.requireNonNull(StoryTest.class.getResourceAsStream("/seed-data/story/" + name), name)) {
                return new String(in.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
            } catch (IOException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
