package id.suluh.seed;

import com.fasterxml.jackson.databind.ObjectMapper;
import id.suluh.dispute.DisputeRecord;
import id.suluh.dispute.Disputes;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;

/** The dispute of YAKIN and KPU with its three rulings. */
@ApplicationScoped
class StoryDisputeStep implements SeedStep {
    private final Disputes disputes;
    private final ObjectMapper json;

    StoryDisputeStep(Disputes disputes, ObjectMapper json) {
        this.disputes = disputes;
        this.json = json;
    }

    @Override
    public String name() {
        return "story.dispute";
    }

    @Override
    public int order() {
        return 40;
    }

    @Override
    public Part part() {
        return Part.STORY;
    }

    @Override
    public void run() throws IOException {
        disputes.register(json.readValue(SeedFile.bytes("story/dispute.json"), DisputeRecord.class));
    }
}
