package id.suluh.bench;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.io.SerializedString;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;

/**
 * Invented contracting processes, the same ones for the same seed: JSON lines of releases of about two kilobytes, three to two processes,
 * bids in three of ten.
 */
final class Corpus {
    private static final String[] WORKS = {
        "Pengadaan laptop", "Pemeliharaan gedung kantor", "Pembangunan jembatan", "Pengadaan obat", "Jasa kebersihan",
        "Rehabilitasi ruang kelas", "Sewa kendaraan", "Pengadaan seragam", "Jasa konsultansi pengawasan",
                "Peningkatan jalan"
    };
    private static final String[] PLACES = {"Rekasari", "Cipta Asih", "Tirtamulya", "Wanaraja", "Sukarupa", "Margalaya"
    };
    private static final String WORDS =
            "paket pekerjaan ini meliputi penyediaan barang dan jasa sesuai dengan kerangka acuan"
                    + " kerja yang ditetapkan pejabat pembuat komitmen termasuk pengiriman pemasangan pelatihan dan pemeliharaan selama"
                    + " masa jaminan di seluruh unit kerja dengan spesifikasi teknis sebagaimana dokumen pemilihan";

    private final Random random;
    private final String[] words = WORDS.split(" ", -1);

    private Corpus(long seed) {
        this.random = new Random(seed);
    }

    /** Writes the corpus and returns how many releases it has. */
    static long write(Path file, int processes, long seed) throws IOException {
        Corpus corpus = new Corpus(seed);
        long releases = 0;
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file));
                JsonGenerator json = new JsonFactory().createGenerator(out)) {
            json.setRootValueSeparator(new SerializedString("\n"));
            for (int process = 0; process < processes; process++) {
                boolean bids = corpus.random.nextInt(10) < 3;
                for (int release = 0; release <= process % 2; release++, releases++) {
                    corpus.release(json, process, release, bids);
                }
            }
        }
        return releases;
    }

    private void release(JsonGenerator json, int process, int release, boolean bids) throws IOException {
        int buyer = process % 500;
        int supplier = process % 3000;
        long value = 50_000_000L + random.nextInt(2_000_000) * 1000L;
        String work = WORKS[process % WORKS.length] + " " + PLACES[process % PLACES.length] + " tahap " + process % 97;
        json.writeStartObject();
        json.writeStringField("ocid", "ocds-bench-" + process);
        json.writeStringField("id", process + "-" + release);
        json.writeStringField(
                "date", "202%d-%02d-%02dT02:00:00Z".formatted(4 + release, 1 + process % 12, 1 + process % 28));
        texts(json, "tag", release == 0 ? "tender" : "award");
        json.writeStringField("initiationType", "tender");
        json.writeStringField("language", "id");
        json.writeArrayFieldStart("parties");
        party(json, "B-" + buyer, "Dinas Rekaan " + buyer, "buyer");
        party(json, "S-" + supplier, "PT Rekaan " + supplier, release == 0 ? "tenderer" : "supplier");
        json.writeEndArray();
        reference(json, "buyer", "B-" + buyer, "Dinas Rekaan " + buyer);
        tender(json, work, value, process);
        if (bids) {
            bids(json, value, supplier);
        }
        if (release > 0) {
            award(json, work, value, supplier);
        }
        json.writeEndObject();
    }

    private void tender(JsonGenerator json, String work, long value, int process) throws IOException {
        json.writeObjectFieldStart("tender");
        json.writeStringField("id", "T-" + process);
        json.writeStringField("title", work);
        json.writeStringField("description", sentence(97));
        json.writeStringField("status", "active");
        json.writeStringField("procurementMethod", process % 3 == 0 ? "direct" : "open");
        money(json, "value", value);
        json.writeArrayFieldStart("items");
        for (int item = 1; item <= 4; item++) {
            json.writeStartObject();
            json.writeStringField("id", String.valueOf(item));
            json.writeStringField("description", sentence(8));
            json.writeNumberField("quantity", 1 + random.nextInt(50));
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void bids(JsonGenerator json, long value, int supplier) throws IOException {
        json.writeObjectFieldStart("bids");
        json.writeArrayFieldStart("details");
        for (int bid = 0; bid < 4; bid++) {
            json.writeStartObject();
            json.writeStringField("id", String.valueOf(bid));
            json.writeStringField("status", "valid");
            json.writeArrayFieldStart("tenderers");
            json.writeStartObject();
            json.writeStringField("id", "S-" + (supplier + bid));
            json.writeStringField("name", "PT Rekaan " + (supplier + bid));
            json.writeEndObject();
            json.writeEndArray();
            money(json, "value", value - random.nextInt(1000) * 1000L);
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void award(JsonGenerator json, String work, long value, int supplier) throws IOException {
        json.writeArrayFieldStart("awards");
        json.writeStartObject();
        json.writeStringField("id", "A-1");
        json.writeStringField("title", work);
        json.writeStringField("status", "active");
        json.writeArrayFieldStart("suppliers");
        json.writeStartObject();
        json.writeStringField("id", "S-" + supplier);
        json.writeStringField("name", "PT Rekaan " + supplier);
        json.writeEndObject();
        json.writeEndArray();
        money(json, "value", value);
        json.writeEndObject();
        json.writeEndArray();
    }

    private void party(JsonGenerator json, String id, String name, String role) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", id);
        json.writeStringField("name", name);
        texts(json, "roles", role);
        json.writeObjectFieldStart("identifier");
        json.writeStringField("scheme", "ID-BENCH");
        json.writeStringField("id", id);
        json.writeEndObject();
        json.writeEndObject();
    }

    private static void reference(JsonGenerator json, String field, String id, String name) throws IOException {
        json.writeObjectFieldStart(field);
        json.writeStringField("id", id);
        json.writeStringField("name", name);
        json.writeEndObject();
    }

    private static void money(JsonGenerator json, String field, long amount) throws IOException {
        json.writeObjectFieldStart(field);
        json.writeNumberField("amount", amount);
        json.writeStringField("currency", "IDR");
        json.writeEndObject();
    }

    private static void texts(JsonGenerator json, String field, String text) throws IOException {
        json.writeArrayFieldStart(field);
        json.writeString(text);
        json.writeEndArray();
    }

    private String sentence(int length) {
        StringBuilder text = new StringBuilder();
        for (int word = 0; word < length; word++) {
            text.append(words[random.nextInt(words.length)]).append(' ');
        }
        return text.toString().strip();
    }
}
