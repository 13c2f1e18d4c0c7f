package id.suluh.seed;

import id.suluh.body.BodyImport;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;

/** The invented bodies. */
@ApplicationScoped
class DemoBodiesStep implements SeedStep {
    private final BodyImport bodies;

    DemoBodiesStep(BodyImport bodies) {
        this.bodies = bodies;
    }

    @Override
    public String name() {
        return "demo.bodies";
    }

    @Override
    public int order() {
        return 100;
    }

    @Override
    public Part part() {
        return Part.DEMO;
    }

    @Override
    public void run() throws IOException {
        try (InputStream csv = SeedFile.open("demo/bodies.csv")) {
            bodies.run(csv, true);
        }
    }

    @Override
    public int remove() {
        return bodies.removeFictional();
    }
}
