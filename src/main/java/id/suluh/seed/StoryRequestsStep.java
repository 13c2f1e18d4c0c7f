package id.suluh.seed;

import com.fasterxml.jackson.databind.ObjectMapper;
import id.suluh.body.Bodies;
import id.suluh.body.BodyRef;
import id.suluh.request.ExternalRequest;
import id.suluh.request.ExternalRequest.Source;
import id.suluh.request.RequestIntake;
import id.suluh.request.clock.Regime;
import id.suluh.request.clock.Text;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The three requests of YAKIN to KPU behind the registers of the dispute. No report gives the days on which they were made. */
@ApplicationScoped
class StoryRequestsStep implements SeedStep {
    private static final String KPU = "Komisi Pemilihan Umum";
    private static final String YAKIN = "Yayasan Advokasi Hak Konstitusional Indonesia (YAKIN)";
    private static final Text BECAME = new Text(
            "Menjadi sengketa di Komisi Informasi Pusat dan dikabulkan dengan putusan 3 April 2024.",
            "Became a dispute before the Central Information Commission and was granted by a ruling of 3 April 2024.");
    private static final List<Source> SOURCES = Stream.of("Wisesa Media", "Metro TV News", "Tribunnews")
            .map(outlet -> new Source(outlet, ""))
            .toList();

    private final RequestIntake intake;
    private final Bodies bodies;
    private final ObjectMapper json;

    StoryRequestsStep(RequestIntake intake, Bodies bodies, ObjectMapper json) {
        this.intake = intake;
        this.bodies = bodies;
        this.json = json;
    }

    /** A row of {@code requests.json}. */
    record Row(String code, String registerNumber, @Nullable String process, Text subject, Text text) {}

    @Override
    public String name() {
        return "story.requests";
    }

    @Override
    public int order() {
        return 30;
    }

    @Override
    public Part part() {
        return Part.STORY;
    }

    @Override
    public void run() throws IOException {
        String body = bodies.byName(KPU).map(BodyRef::slug).orElseThrow();
        for (Row row : json.readValue(SeedFile.bytes("story/requests.json"), Row[].class)) {
            intake.external(new ExternalRequest(
                    row.code(),
                    body,
                    YAKIN,
                    Regime.PEMILU,
                    row.subject(),
                    row.text(),
                    row.process(),
                    row.registerNumber(),
                    null,
                    BECAME,
                    List.of(),
                    SOURCES));
        }
    }
}
