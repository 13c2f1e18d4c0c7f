package id.suluh.seed;

import id.suluh.procurement.Contracts;
import id.suluh.seed.demo.DemoWorld;
import jakarta.enterprise.context.ApplicationScoped;

/** The purchases of the invented bodies. */
@ApplicationScoped
class DemoContractsStep implements SeedStep {
    private final OcdsLoad ocds;
    private final Contracts contracts;

    DemoContractsStep(OcdsLoad ocds, Contracts contracts) {
        this.ocds = ocds;
        this.contracts = contracts;
    }

    @Override
    public String name() {
        return "demo.contracts";
    }

    @Override
    public int order() {
        return 110;
    }

    @Override
    public Part part() {
        return Part.DEMO;
    }

    @Override
    public void run() throws Exception {
        ocds.load("dunia-contoh.json", DemoWorld.load().releasePackage(), true);
    }

    @Override
    public int remove() {
        return contracts.removeDemo();
    }
}
