package id.suluh.procurement;

import static org.assertj.core.api.Assertions.assertThat;

import id.suluh.body.BodyImport;
import id.suluh.procurement.intake.OcdsImport;
import id.suluh.procurement.ocds.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** A signed contract for works, for tests of its 39 documents: one is published, one only named; and one whose buyer nobody knows. */
@ApplicationScoped
public class ListedContract {
    /** The body that buys. */
    public static final String BODY = "dinas-uji-daftar-dokumen";

    /** One of this name each, so that tests do not meet. */
    private static final String RELEASE = """
            {"ocid":"%s","id":"1","date":"2026-05-06T00:00:00Z","tag":["tender","award","contract"],"buyer":{"id":"b","name":"%s"},
             "tender":{"id":"t","title":"Jembatan Uji Daftar","status":"complete","procurementMethod":"open","procurementMethodDetails":"Tender",
              "mainProcurementCategory":"works","documents":[{"id":"1","documentType":"contractDraft","title":"Rancangan kontrak",
               "url":"https://contoh.example/rancangan.pdf"},{"id":"2","documentType":"billOfQuantity","title":"Daftar kuantitas"}]},
             "awards":[{"id":"a","status":"active","suppliers":[{"id":"s","name":"PT Uji Daftar"}]}],
             "contracts":[{"id":"c","awardID":"a","status":"active","dateSigned":"2026-05-06T00:00:00Z","period":
              {"startDate":"2026-05-11T00:00:00Z","endDate":"2099-12-06T00:00:00Z"}}]}
            """;

    private final OcdsImport imports;
    private final BodyImport bodies;

    ListedContract(OcdsImport imports, BodyImport bodies) {
        this.imports = imports;
        this.bodies = bodies;
    }

    /** Bought by a known body. */
    public void present(String ocid) throws IOException {
        String csv = "name,kind,level,parent_province\nDinas Uji Daftar Dokumen,lainnya,central,\n";
        bodies.run(new ByteArrayInputStream(csv.getBytes(StandardCharsets.UTF_8)), true);
        present(ocid, "Dinas Uji Daftar Dokumen");
    }

    /** Bought by whoever is called so. */
    public void present(String ocid, String buyer) throws IOException {
        String line = RELEASE.formatted(ocid, buyer).replaceAll("\n +", " ");
        List<Refusal> refusals = new ArrayList<>();
        imports.run(
                List.of("-"), new ByteArrayInputStream(line.getBytes(StandardCharsets.UTF_8)), false, refusals::add);
        assertThat(refusals).isEmpty();
    }
}
