package id.suluh.procurement.source;

import id.suluh.procurement.intake.ImportKind;
import id.suluh.procurement.intake.ImportOrder;
import id.suluh.procurement.intake.ImportSummary;
import id.suluh.procurement.intake.OcdsImport;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Imports texts as files, for tests of what a run leaves behind. */
@ApplicationScoped
class ImportedText {
    private final OcdsImport ocdsImport;
    private final EntityManager entities;

    ImportedText(OcdsImport ocdsImport, EntityManager entities) {
        this.ocdsImport = ocdsImport;
        this.entities = entities;
    }

    ImportSummary run(String name, String text) throws IOException {
        Path folder = Files.createTempDirectory("impor-uji");
        Path file = Files.writeString(folder.resolve(name), text.replace('\'', '"'));
        try {
            return run(List.of(file.toString()));
        } finally {
            Files.delete(file);
            Files.delete(folder);
        }
    }

    private ImportSummary run(List<String> paths) throws IOException {
        return ocdsImport.run(
                OcdsImport.files(paths, InputStream.nullInputStream()),
                ImportOrder.command(ImportKind.OCDS, paths),
                refusal -> {});
    }

    /** The run that came last. */
    long last() {
        return number("select max(id) from import_run");
    }

    @Transactional
    long number(String query) {
        return ((Number) entities.createNativeQuery(query).getSingleResult()).longValue();
    }

    static String release(String ocid, String id, String rest) {
        return "{'ocid':'%s','id':'%s','date':'2026-01-0%sT00:00:00Z','tag':['tender'],'initiationType':'tender','tender':{'id':'1',%s}}"
                .formatted(ocid, id, id, rest);
    }
}
