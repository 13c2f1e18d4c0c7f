package id.suluh.document;

import static org.assertj.core.api.Assertions.assertThat;

import id.suluh.document.extract.SampleFiles;
import id.suluh.search.IndexDocument;
import id.suluh.search.SearchSource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From files to documents with pages, through the queue, the reader and the database. */
@QuarkusTest
class IngestTest {
    private Path folder;

    @Inject
    Ingest ingest;

    @Inject
    DocumentSearch search;

    @Inject
    EntityManager entities;

    /** As a parameter: the container makes the instance, and it knows nothing of fields for JUnit. */
    @BeforeEach
    void folder(@TempDir Path empty) {
        folder = empty;
    }

    @Test
    void everyFileIsCountedOnceAndASecondRunAddsNothing() throws Exception {
        Files.write(folder.resolve("putusan.pdf"), SampleFiles.pdf("Satu ingest", "Dua", "Tiga"));
        Files.write(folder.resolve("salinan.pdf"), SampleFiles.pdf("Satu ingest", "Dua", "Tiga"));
        Files.write(folder.resolve("kosong.pdf"), new byte[0]);
        Files.write(folder.resolve("palsu.pdf"), SampleFiles.bytes("<p>bukan"));
        byte[] inner = SampleFiles.zip(Map.of("dalam.txt", SampleFiles.bytes("isi paling dalam")));
        Files.write(folder.resolve("paket.zip"), SampleFiles.zip(Map.of("arsip.zip", inner)));
        Files.writeString(folder.resolve(".tersembunyi"), "tidak diambil");
        List<String> refusals = new ArrayList<>();
        IngestSummary first = run(refusals);
        assertThat(first).isEqualTo(new IngestSummary(5, 3, 1, 3, 1, 0, 4));
        assertThat(refusals).singleElement().asString().contains("palsu.pdf").contains("refused");
        IngestSummary second = run(new ArrayList<>());
        assertThat(second).isEqualTo(new IngestSummary(5, 0, 4, 0, 1, 0, 0));
    }

    @Test
    void pagesAreFoundByAnyoneOnlyOncePublished() throws Exception {
        Path file = Files.write(folder.resolve("rahasia.pdf"), SampleFiles.pdf("Belum terbuka", "Halaman dua"));
        ingest.ingest(List.of(file), NewDocument.named(""), (name, reason) -> {});
        String code = code("rahasia.pdf");
        assertThat(search.load(List.of(code)))
                .extracting(IndexDocument::visible)
                .containsOnly(false);
        assertThat(search.visible(List.of(code))).isEmpty();

        IngestSummary again = ingest.ingest(List.of(file), NewDocument.named("").published(), (name, reason) -> {});
        assertThat(again.duplicate()).isEqualTo(1);
        assertThat(search.load(List.of(code)))
                .extracting(
                        IndexDocument::page,
                        each -> each.content() == null ? null : each.content().texts())
                .containsExactlyInAnyOrder(
                        org.assertj.core.groups.Tuple.tuple(1, List.of("Belum terbuka")),
                        org.assertj.core.groups.Tuple.tuple(2, List.of("Halaman dua")));
        assertThat(search.visible(List.of(code))).singleElement().satisfies(hit -> {
            assertThat(hit.path()).isEqualTo("/documents/" + code);
            assertThat(hit.pages()).isEqualTo(2);
        });
        SearchSource source = search;
        assertThat(source.count()).isPositive();
    }

    @Test
    void filesInsideStandBelowTheirContainer() throws Exception {
        byte[] inner = SampleFiles.zip(Map.of("lampiran.txt", SampleFiles.bytes("isi lampiran berkas")));
        Files.write(folder.resolve("dua.zip"), SampleFiles.zip(Map.of("satu.zip", inner)));
        run(new ArrayList<>());
        Object path = entities.createNativeQuery("select r.file_name || '|' || a.path || '|' || b.path || '|' || p.text"
                        + " from document r join document a on a.parent_id = r.id join document b on b.parent_id = a.id"
                        + " join document_page p on p.document_id = b.id where r.file_name = 'dua.zip'")
                .getSingleResult();
        assertThat(path).isEqualTo("dua.zip|satu.zip|satu.zip/lampiran.txt|isi lampiran berkas");
    }

    private IngestSummary run(List<String> refusals) throws Exception {
        return ingest.ingest(
                List.of(folder), NewDocument.named(""), (file, reason) -> refusals.add(file + " " + reason));
    }

    private String code(String fileName) {
        return (String) entities.createNativeQuery("select code from document where file_name = ?1")
                .setParameter(1, fileName)
                .getSingleResult();
    }
}
