package id.suluh.seed;

import id.suluh.body.Bodies;
import id.suluh.body.BodyRef;
import id.suluh.document.DocumentIntake;
import id.suluh.document.DocumentKind;
import id.suluh.document.NewDocument;
import id.suluh.seed.paper.Paper;
import id.suluh.seed.paper.PaperFormat;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Two papers of the purchase whose page has every part, so that its documents can be searched page by page. */
@ApplicationScoped
class DemoShowcasePapersStep implements SeedStep {
    private static final String OCID = "ocds-contoh-lengkap";
    private static final String BODY = "Dinas Contoh Pekerjaan Umum Kabupaten Misal";
    private static final String FOOTER = "Dokumen rekaan untuk memperagakan Suluh; tidak menunjuk siapa pun.";

    private static final List<Told> PAPERS = List.of(
            new Told("kontrak", "25", "Kontrak Jembatan Andaian dengan dua adendum"),
            new Told("kemajuan", "35", "Laporan kemajuan Jembatan Andaian, Oktober 2026"));

    private final DocumentIntake intake;
    private final Bodies bodies;

    DemoShowcasePapersStep(DocumentIntake intake, Bodies bodies) {
        this.intake = intake;
        this.bodies = bodies;
    }

    /** A file under {@code demo/showcase}, its number among the 39 documents, and its title. */
    private record Told(String file, String kind, String title) {}

    @Override
    public String name() {
        return "demo.showcase-papers";
    }

    @Override
    public int order() {
        return 121;
    }

    @Override
    public Part part() {
        return Part.DEMO;
    }

    @Override
    public void run() throws IOException {
        Long body = bodies.byName(BODY).map(BodyRef::id).orElseThrow();
        for (Told told : PAPERS) {
            String notation =
                    new String(SeedFile.bytes("demo/showcase/" + told.file() + ".txt"), StandardCharsets.UTF_8);
            byte[] content = PaperFormat.PDF.write(Paper.read(told.title(), FOOTER, notation));
            NewDocument about = NewDocument.named(told.file() + "-jembatan-andaian.pdf")
                    .titled(told.title())
                    .from("Dunia contoh Suluh (rekaan)")
                    .of(DocumentKind.of(told.kind()).orElseThrow())
                    .of(body, OCID)
                    .published()
                    .fictional();
            intake.take(new ByteArrayInputStream(content), about);
        }
    }

    /** They go with the other papers. */
    @Override
    public int remove() {
        return 0;
    }
}
