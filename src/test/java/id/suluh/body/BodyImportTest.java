package id.suluh.body;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import id.suluh.search.IndexDocument;
import id.suluh.search.RecordState;
import id.suluh.search.SearchQuery;
import id.suluh.seed.DemoRemoval;
import id.suluh.testing.SharedData;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class BodyImportTest {
    private static final String HEADER =
            "name,short_name,aliases,kind,level,parent_province,email,verified,ambiguous\n";

    @Inject
    DemoRemoval removal;

    @Inject
    BodyImport bodyImport;

    @Inject
    Bodies bodies;

    @Inject
    BodySearchSource source;

    @Inject
    EntityManager entities;

    /** Bodies of the invented world have records, without which they do not go. */
    @BeforeEach
    void noOtherFictionIsThere() throws Exception {
        removal.run();
    }

    @AfterEach
    void removeFictional() {
        bodyImport.removeFictional();
    }

    @Test
    void aSecondRunAddsAndChangesNothing() {
        String csv = HEADER + "Badan Uji Satu,BUSATU,Busatu Lama|Busatu Dua,lpnk,central,,,no,\n";
        ImportSummary first = run(csv);
        assertThat(first.added()).isEqualTo(1);
        ImportSummary second = run(csv);
        assertThat(second).isEqualTo(new ImportSummary(1, 0, 0, 1, 0, List.of()));
        assertThat(run(csv.replace("Busatu Dua", "Busatu Tiga")).changed()).isEqualTo(1);
    }

    @Test
    void anImportAnnouncesWhatChangedAndNothingElse() {
        String csv = HEADER + "Badan Uji Kabar,BUKABAR,,lpnk,central,,,no,\n";
        run(csv);
        assertThat(announced("badan-uji-kabar")).isEqualTo(1);
        run(csv);
        assertThat(announced("badan-uji-kabar")).isEqualTo(1);
        run(csv.replace("BUKABAR", "BUKBR"));
        assertThat(announced("badan-uji-kabar")).isEqualTo(2);
    }

    @Test
    void aNameThatTwoBodiesBearOrSomebodyDoubtsMatchesNone() {
        run(HEADER
                + "Badan Uji Kiri,BUKIRI,Badan Uji Utuh,lpnk,central,,,no,\n"
                + "Badan Uji Kanan,BUKANAN,Badan Uji Utuh|BUX,lpnk,central,,,no,BUX\n");
        assertThat(bodies.byName("badan uji kiri RI")).map(BodyRef::slug).contains("badan-uji-kiri");
        assertThat(bodies.byName("bukanan")).map(BodyRef::slug).contains("badan-uji-kanan");
        assertThat(bodies.byName("Badan Uji Utuh")).isEmpty();
        assertThat(bodies.byName("BUX")).isEmpty();
        assertThat(bodies.candidates("Badan Uji Utuh"))
                .extracting(BodyRef::slug)
                .containsExactlyInAnyOrder("badan-uji-kiri", "badan-uji-kanan");
        assertThat(bodies.byName("bukan siapa-siapa")).isEmpty();
    }

    @Test
    void anAddressOnceKnownSurvivesAFileWithoutOne() {
        run(HEADER + "Badan Uji Surat,BUSURAT,,lpnk,central,,ppid@busurat.example,no,\n");
        run(HEADER + "Badan Uji Surat,BUSURAT,Surat Lama,lpnk,central,,,no,\n");
        BodyRef body = bodies.bySlug("badan-uji-surat").orElseThrow();
        BodyContact contact = bodies.contact(body.id()).orElseThrow();
        assertThat(contact.email()).isEqualTo("ppid@busurat.example");
        assertThat(contact.fictional()).isTrue();
    }

    @Test
    void aFileWithoutTheColumnsOfDoubtLeavesTheDoubtsAlone() {
        String doubted = """
                name,short_name,kind,level,verified,ambiguous,note,note_en
                Badan Uji Ragu,BURAGU,lpnk,central,yes,BURAGU,Sebabnya,The reason
                """;
        run(doubted);
        String plain = "name,short_name,kind,level\nBadan Uji Ragu,BURAGU,lpnk,central\n";
        assertThat(run(plain)).isEqualTo(new ImportSummary(1, 0, 0, 1, 0, List.of()));
        assertThat(bodies.byName("BURAGU")).isEmpty();
        assertThat(run(doubted.replace("yes", "no")).changed()).isEqualTo(1);
    }

    @Test
    void theFactsAsPublishedChangeNothingInTheSeed() throws IOException {
        Path facts = SharedData.path("facts/bodies.csv");
        assumeTrue(SharedData.isThere(facts), "the shared facts are not beside this checkout");
        try (InputStream seed = Files.newInputStream(Path.of("seed-data/bodies.csv"));
                InputStream published = Files.newInputStream(facts)) {
            bodyImport.run(seed, false);
            ImportSummary again = bodyImport.run(published, false);
            assertThat(again.added()).isZero();
            assertThat(again.changed()).isZero();
        }
    }

    @Test
    void searchIsToldOfNamesAliasesAndVersions() {
        run(HEADER + "Badan Uji Telusur,BUTELUSUR,Telusur Lama,lpnk,province,Bali,,no,\n");
        IndexDocument document = source.load(List.of("badan-uji-telusur")).get(0);
        IndexDocument.Content content = document.content();
        assertThat(content).isNotNull();
        assertThat(content.title()).isEqualTo("Badan Uji Telusur");
        assertThat(content.aliases()).containsExactly("BUTELUSUR", "Telusur Lama");
        assertThat(source.states("badan-uji-telusuq", 1))
                .containsExactly(new RecordState("badan-uji-telusur", document.version(), true));
        assertThat(source.load(List.of("badan-yang-tidak-ada"))).isEmpty();
        assertThat(source.count()).isPositive();
    }

    @Test
    @ActivateRequestContext
    void withoutTheIndexABodyIsFoundByItsNamesInTheDatabase() {
        run(HEADER + "Badan Uji Cadangan,BUCADANG,,lpnk,central,,,no,\n");
        assertThat(source.fallback(SearchQuery.of("bucadang"), 5))
                .extracting(hit -> hit.path())
                .containsExactly("/bodies/badan-uji-cadangan");
        assertThat(source.visible(List.of("badan-uji-cadangan"))).hasSize(1);
        assertThat(source.latest(3)).hasSizeBetween(1, 3);
    }

    @Test
    void theFictionalGoAndTheRestStays() {
        run(HEADER + "Badan Uji Rekaan,BUREKA,,lpnk,central,,,no,\n");
        assertThat(bodyImport.removeFictional()).isPositive();
        assertThat(bodies.bySlug("badan-uji-rekaan")).isEmpty();
        assertThat(bodyImport.removeFictional()).isZero();
    }

    private ImportSummary run(String csv) {
        return bodyImport.run(new ByteArrayInputStream(csv.getBytes(UTF_8)), true);
    }

    private long announced(String slug) {
        return ((Number) entities.createNativeQuery(
                                "select count(*) from search_outbox where kind = 'body' and record = :slug")
                        .setParameter("slug", slug)
                        .getSingleResult())
                .longValue();
    }
}
