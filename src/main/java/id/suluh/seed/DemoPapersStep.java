package id.suluh.seed;

import id.suluh.body.Bodies;
import id.suluh.body.BodyRef;
import id.suluh.document.DemoDocuments;
import id.suluh.document.DocumentIntake;
import id.suluh.document.DocumentKind;
import id.suluh.document.NewDocument;
import id.suluh.seed.demo.DemoPaper;
import id.suluh.seed.demo.DemoWorld;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayInputStream;
import java.io.IOException;

/** The papers of invented purchases. They are read in the background like any document; the same file is taken in once. */
@ApplicationScoped
class DemoPapersStep implements SeedStep {
    private final DocumentIntake intake;
    private final DemoDocuments documents;
    private final Bodies bodies;

    DemoPapersStep(DocumentIntake intake, DemoDocuments documents, Bodies bodies) {
        this.intake = intake;
        this.documents = documents;
        this.bodies = bodies;
    }

    @Override
    public String name() {
        return "demo.papers";
    }

    @Override
    public int order() {
        return 120;
    }

    @Override
    public Part part() {
        return Part.DEMO;
    }

    @Override
    public void run() throws IOException {
        for (DemoPaper paper : DemoWorld.load().papers()) {
            Long body = bodies.byName(paper.body()).map(BodyRef::id).orElseThrow();
            NewDocument about = NewDocument.named(paper.name())
                    .titled(paper.title())
                    .from("Dunia contoh Suluh (rekaan)")
                    .of(DocumentKind.of(paper.kind()).orElseThrow())
                    .of(body, paper.ocid())
                    .published()
                    .fictional();
            intake.take(new ByteArrayInputStream(paper.content()), about);
        }
    }

    @Override
    public int remove() throws IOException {
        return documents.remove();
    }
}
