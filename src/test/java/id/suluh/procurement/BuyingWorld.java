package id.suluh.procurement;

import id.suluh.body.Bodies;
import id.suluh.body.BodyImport;
import id.suluh.body.BodyRef;
import id.suluh.procurement.inaproc.ExportReader;
import id.suluh.procurement.inaproc.RecordKinds;
import id.suluh.procurement.intake.ImportKind;
import id.suluh.procurement.intake.ImportOrder;
import id.suluh.procurement.intake.OcdsImport;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** Invented units that buy, and bodies that may answer for them. Not fictional bodies: those are taken away by other tests. */
@ApplicationScoped
public class BuyingWorld {
    private final OcdsImport ocdsImport;
    private final BodyImport bodyImport;
    private final Bodies bodies;

    BuyingWorld(OcdsImport ocdsImport, BodyImport bodyImport, Bodies bodies) {
        this.ocdsImport = ocdsImport;
        this.bodyImport = bodyImport;
        this.bodies = bodies;
    }

    /** A unit and the region it belongs to. */
    public record Unit(String klpd, String region, String satker, String name) {}

    /** The body of that name, made where there is none. */
    public BodyRef body(String name) {
        String csv = "name,kind,level\n" + name + ",lainnya,central\n";
        bodyImport.run(new ByteArrayInputStream(csv.getBytes(StandardCharsets.UTF_8)), false);
        return bodies.bySlug(name.toLowerCase(Locale.ROOT).replace(' ', '-')).orElseThrow();
    }

    /** Imports a tender of the unit, as an export of SPSE has it. */
    public void buys(Path folder, String prefix, Unit unit, String tender) throws IOException {
        Path file = Files.writeString(folder.resolve(tender + ".json"), """
                [{"kd_klpd":"%s","nama_klpd":"%s","kd_satker":"%s","nama_satker":"%s","kd_lpse":901,"kd_tender":%s,
                  "nama_paket":"Jembatan %s","status_tender":"Selesai","hps":1000000,"mtd_pemilihan":"Tender",
                  "jenis_pengadaan":"Pekerjaan Konstruksi","tgl_pengumuman_tender":"2024-01-10"}]""".formatted(
                        unit.klpd(), unit.region(), unit.satker(), unit.name(), tender, tender));
        ExportReader reader = new ExportReader(new RecordKinds(List.of()), null, prefix);
        List<String> paths = List.of(file.toString());
        ocdsImport.run(
                sink -> reader.read(paths, InputStream.nullInputStream(), sink),
                ImportOrder.command(ImportKind.INAPROC, paths),
                refusal -> {
                    throw new AssertionError(refusal.toString());
                });
    }

    /** Imports OCDS, written with single quotes. */
    public void tells(List<String> releases) throws IOException {
        String lines = String.join("\n", releases).replace('\'', '"');
        ocdsImport.run(
                List.of("-"), new ByteArrayInputStream(lines.getBytes(StandardCharsets.UTF_8)), false, refusal -> {
                    throw new AssertionError(refusal.toString());
                });
    }
}
