package id.suluh.seed;

import com.fasterxml.jackson.databind.ObjectMapper;
import id.suluh.dispute.DisputeRecord;
import id.suluh.dispute.Disputes;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;

/** Invented disputes before an invented commission. */
@ApplicationScoped
class DemoDisputesStep implements SeedStep {
    private final Disputes disputes;
    private final ObjectMapper json;

    DemoDisputesStep(Disputes disputes, ObjectMapper json) {
        this.disputes = disputes;
        this.json = json;
    }

    @Override
    public String name() {
        return "demo.disputes";
    }

    @Override
    public int order() {
        return 140;
    }

    @Override
    public Part part() {
        return Part.DEMO;
    }

    @Override
    public void run() throws IOException {
        for (DisputeRecord dispute : json.readValue(SeedFile.bytes("demo/disputes.json"), DisputeRecord[].class)) {
            disputes.register(dispute);
        }
    }

    @Override
    public int remove() {
        return disputes.removeFictional();
    }
}
