package id.suluh.seed;

import id.suluh.procurement.intake.ImportKind;
import id.suluh.procurement.intake.ImportOrder;
import id.suluh.procurement.intake.ImportSummary;
import id.suluh.procurement.intake.OcdsImport;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;

/** Imports a release package of ours, of which nothing may be refused. */
@ApplicationScoped
class OcdsLoad {
    private final OcdsImport ocds;

    OcdsLoad(OcdsImport ocds) {
        this.ocds = ocds;
    }

    void load(String name, byte[] releases, boolean fictional) throws Exception {
        List<String> refusals = new ArrayList<>();
        SeedFile.asFile(name, releases, file -> {
            ImportSummary summary = ocds.run(
                    OcdsImport.files(List.of(file.toString()), InputStream.nullInputStream()),
                    new ImportOrder(ImportKind.OCDS, ImportOrder.SEED, "", fictional),
                    refusal -> refusals.add(refusal.toString()));
            if (summary.refused() > 0) {
                throw new IllegalStateException(name + " was refused: " + refusals);
            }
        });
    }
}
