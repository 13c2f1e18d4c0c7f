package id.suluh.procurement.checklist;

import static org.assertj.core.api.Assertions.assertThat;

import id.suluh.procurement.ocds.JsonObject;
import id.suluh.procurement.ocds.JsonTree;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ItemsTest {
    @Test
    void thereAre39InOrderEachTheDocumentKindOfItsNumber() {
        assertThat(Items.all())
                .extracting(Item::number)
                .containsExactlyElementsOf(IntStream.rangeClosed(1, 39).boxed().toList());
        assertThat(Items.all())
                .allSatisfy(item -> assertThat(item.kind().code()).isEqualTo("" + item.number()));
        assertThat(Items.of(0)).isEmpty();
        assertThat(Items.of(40)).isEmpty();
        assertThat(Items.of(39)).map(Item::number).contains(39);
    }

    @Test
    void oneIsOfPlanning23AreOfSelectionAnd15OfImplementation() {
        assertThat(count(Group.PLANNING)).isEqualTo(1);
        assertThat(count(Group.SELECTION)).isEqualTo(23);
        assertThat(count(Group.IMPLEMENTATION)).isEqualTo(15);
    }

    @Test
    void eachHasItsBasisThatNobodyVerifiedACodeOfItsOwnAndAWayThatNeedsIt() {
        assertThat(Items.all()).allSatisfy(item -> {
            assertThat(item.basis()).isEqualTo("Perki KI 1/2021 15(9) item " + item.number());
            assertThat(item.verified()).isFalse();
            assertThat(item.code()).startsWith("x_");
            assertThat(item.ways()).isNotEmpty().doesNotContainKey(Way.UNKNOWN);
        });
        assertThat(Items.all()).extracting(Item::code).doesNotHaveDuplicates();
    }

    @ParameterizedTest(name = "{0}, {1}: {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "procurementPlan           |                                 | 1",
                "technicalSpecifications   | Spesifikasi teknis              | 4",
                "technicalSpecifications   | Lampiran II                     | 4",
                "technicalSpecifications   | KAK pengawasan                  | 2",
                "technicalSpecifications   | Kakap dan udang                 | 4",
                "submissionDocuments       | Surat Penawaran PT Contoh       | 13",
                "submissionDocuments       | Penawaran                       | 12 13",
                "contractGuarantees        | Jaminan uang muka               | 29",
                "contractGuarantees        | Jaminan                         | 28 29 30",
                "contractAnnexe            | Adendum 1                       | 25",
                "financialProgressReport   | SP2D termin 1                   | 34",
                "financialProgressReport   | SPM dan SP2D                    | 33 34",
                "financialProgressReport   | Laporan keuangan                | 31 32 33 34",
                "completionCertificate     | BAST sementara/PHO              | 38",
                "completionCertificate     | Berita acara serah terima akhir | 39",
                "completionCertificate     | BAST                            | 36 37 38 39",
                "x_hps                     | Rekapitulasi                    | 3",
                "x_sp2d                    |                                 | 34",
                "tenderNotice              | Pengumuman HPS                  | ''",
                "                          | Kontrak                         | ''",
            })
    void aDocumentOfTheDataIsTheItemItsCodeNamesAndItsTitleWhereACodeIsShared(
            String type, String title, String numbers) {
        Listed listed = new Listed(type == null ? "" : type, title == null ? "" : title, null);

        assertThat(listed.meant()).extracting(item -> "" + item.number()).isEqualTo(words(numbers));
    }

    @Test
    void documentsAreFoundWhereverTheyStandAndOnlyAddressesOfTheWebAreKept() throws IOException {
        JsonObject compiled = JsonTree.parse("""
                {"planning":{"documents":[{"documentType":"procurementPlan","url":"https://contoh.example/1"}]},
                 "tender":{"documents":[{"documentType":"billOfQuantity","url":"javascript:alert(1)"}]},
                 "bids":{"details":[{"documents":[{"documentType":"winningBid"}]}]},
                 "awards":[{"documents":[{"documentType":"awardNotice"}]}],
                 "contracts":[{"documents":[{"documentType":"contractSigned"}],"implementation":{
                  "documents":[{"documentType":"x_spmk"}],"milestones":[{"documents":[{"documentType":"x_pho"}]}]}}]}
                """.getBytes(StandardCharsets.UTF_8));

        assertThat(Listed.of(compiled))
                .extracting(Listed::type)
                .containsExactly(
                        "procurementPlan",
                        "billOfQuantity",
                        "winningBid",
                        "awardNotice",
                        "contractSigned",
                        "x_spmk",
                        "x_pho");
        assertThat(Listed.of(compiled)).extracting(Listed::address).startsWith("https://contoh.example/1", null);
    }

    private static long count(Group group) {
        return Items.all().stream().filter(item -> item.group() == group).count();
    }

    private static List<String> words(String text) {
        return text.isEmpty() ? List.of() : List.of(text.split(" ", -1));
    }
}
