package id.suluh.seed;

import jakarta.enterprise.context.ApplicationScoped;

/** One invented purchase, from its plan over a tender that failed to two contracts, whose page has every part a page can have. */
@ApplicationScoped
class DemoShowcaseStep implements SeedStep {
    private final OcdsLoad ocds;

    DemoShowcaseStep(OcdsLoad ocds) {
        this.ocds = ocds;
    }

    @Override
    public String name() {
        return "demo.showcase";
    }

    @Override
    public int order() {
        return 111;
    }

    @Override
    public Part part() {
        return Part.DEMO;
    }

    @Override
    public void run() throws Exception {
        ocds.load("contoh-lengkap.json", SeedFile.bytes("demo/showcase.json"), true);
    }

    /** It goes with all other invented purchases. */
    @Override
    public int remove() {
        return 0;
    }
}
