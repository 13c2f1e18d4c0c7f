package id.suluh.seed;

import jakarta.enterprise.context.ApplicationScoped;

/** The contract of KPU with Alibaba Cloud, as far as reports tell of it. */
@ApplicationScoped
class StoryContractStep implements SeedStep {
    private final OcdsLoad ocds;

    StoryContractStep(OcdsLoad ocds) {
        this.ocds = ocds;
    }

    @Override
    public String name() {
        return "story.contract";
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public Part part() {
        return Part.STORY;
    }

    @Override
    public void run() throws Exception {
        ocds.load("kpu-alibaba-cloud.json", SeedFile.bytes("story/releases.json"), false);
    }
}
