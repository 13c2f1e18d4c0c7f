package id.suluh.seed;

import id.suluh.body.BodyImport;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;

/** Public bodies and commissions. */
@ApplicationScoped
class BodiesStep implements SeedStep {
    private final BodyImport bodies;

    BodiesStep(BodyImport bodies) {
        this.bodies = bodies;
    }

    @Override
    public String name() {
        return "bodies";
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public Part part() {
        return Part.FOUNDATION;
    }

    @Override
    public void run() throws IOException {
        try (InputStream csv = SeedFile.open("bodies.csv")) {
            bodies.run(csv, false);
        }
    }
}
