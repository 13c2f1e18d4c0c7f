package id.suluh.procurement.inaproc;

import id.suluh.procurement.ocds.JsonObject;
import id.suluh.procurement.ocds.JsonTree;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** A record of each kind with all fields it can have, and things in it that nobody may see. */
public final class MarkedExports {
    private static final Path FIELDS = Path.of("src/test/resources/inaproc-fields.txt");

    /** What may come out nowhere: account, its owner, officials, how persons are reached, the tax number of a person. */
    public static final List<String> MARKS = List.of(
            "9876501234567",
            "PEMILIKMARK",
            "198001012005011",
            "PEJABATMARK",
            "KONTAKMARK",
            "0812345678",
            "JALANMARK",
            "3201010101800001",
            "09254294",
            "92542943",
            "KINERJAMARK",
            "KETERANGANMARK",
            "3456-7890",
            "254.294",
            "ANEHMARK");

    /** What people write into texts that are public as such. */
    private static final String WRITTEN =
            ", hubungi 0812-3456-7890 atau KONTAKMARK@contoh.example, NIP 198001012005011001, rek. BCA 9876501234567, NPWP 09.254.294.3-407.000";

    private static final Map<String, String> PRIVATE = Map.ofEntries(
            Map.entry("no_rek_bank", "9876501234567"),
            Map.entry("nama_pemilik_rek_bank", "PEMILIKMARK"),
            Map.entry("nip_ppk", "198001012005011001"),
            Map.entry("nama_ppk", "PEJABATMARK"),
            Map.entry("email", "KONTAKMARK@contoh.example"),
            Map.entry("no_telp", "081234567890"),
            Map.entry("nama_kontak", "KONTAKMARK"),
            Map.entry("alamat", "JALANMARK 1"),
            Map.entry("npwp_penyedia", "3201010101800001"),
            Map.entry("npwp", "09.254.294.3-407.000"),
            Map.entry("penilaian_kinerja_penyedia", "KINERJAMARK"),
            Map.entry("keterangan", "KETERANGANMARK"),
            Map.entry("kolom_aneh", "ANEHMARK"));

    private static final String INNER =
            "[{\"no_spmk\":\"S-1\",\"no_bap\":\"B-1\",\"tgl_bap\":\"2026-03-01\",\"nama_penyedia\":\"Toko Uji\",\"nip_ppk\":\"198001012005011001\","
                    + "\"nama_ppk\":\"PEJABATMARK\",\"besar_pembayaran\":5,\"no_rek_bank\":\"9876501234567\",\"nik\":\"3201010101800001\"}]";

    private MarkedExports() {}

    /** Writes a file of each kind in each format, whose codes differ, one with records inside records, and some that are refused. */
    public static void into(Path folder) throws IOException {
        Files.writeString(
                folder.resolve("bersarang.json"),
                "[{\"kd_tender\":74,\"hps\":5,\"nama_paket\":\"Uji" + WRITTEN
                        + "\",\"peserta\":[{\"kd_peserta\":1,\"nama_penyedia\":\"Toko Uji\",\"email\":\"KONTAKMARK@contoh.example\","
                        + "\"npwp_penyedia\":\"3201010101800001\",\"alasan\":\"Uji" + WRITTEN + "\"}]}]");
        Files.writeString(folder.resolve("rusak.json"), "[{\"kd_tender\":1,\"hps\":5},{\"nama_ppk\": PEJABATMARK}]");
        Files.writeString(folder.resolve("asing.csv"), "PEMILIKMARK,JALANMARK 1\n081234567890,9876501234567\n");
        Files.write(
                folder.resolve("geser 0812-3456-7890.csv"),
                List.of(
                        "kd_tender;hps;nama_ppk;tgl_pengumuman_tender;PEMILIKMARK 9876501234567",
                        "1,23457E+17;5;PEJABATMARK;;",
                        ";5;PEJABATMARK;081234567890;",
                        "2;5;PEJABATMARK;KONTAKMARK;;JALANMARK",
                        "3;5;PEJABATMARK;KONTAKMARK 081234567890;9876501234567"));
        for (String line : Files.readAllLines(FIELDS)) {
            if (!line.startsWith("#")) {
                List<String> words = Arrays.asList(line.split(" ", -1));
                List<String> fields = words.subList(1, words.size());
                Files.write(folder.resolve(words.get(0) + ".json"), json(record(fields, "71")));
                Files.writeString(folder.resolve(words.get(0) + ".csv"), csv(record(fields, "72")));
                try (OutputStream out = Files.newOutputStream(folder.resolve(words.get(0) + ".xlsx"))) {
                    sheet(record(fields, "73"), out);
                }
            }
        }
    }

    private static Map<String, String> record(List<String> fields, String code) {
        Map<String, String> record = new LinkedHashMap<>();
        fields.forEach(field -> record.put(field, value(field, code)));
        record.put("nama_penyedia", "Toko Uji");
        record.putAll(PRIVATE);
        return record;
    }

    private static String value(String field, String code) {
        if (field.endsWith("_json") || field.equals("anggota_kso")) {
            return INNER;
        }
        if (field.startsWith("tgl_")) {
            return "2026-02-03";
        }
        if (field.matches(
                "nama_paket|ur.*_pekerjaan|lokasi_pekerjaan|spesifikasi_pekerjaan|alasan.*|ket_.*|nama_tahapan")) {
            return "Uji " + field + WRITTEN;
        }
        return field.matches("kd_.*|pagu|hps|nilai_.*|total_.*|harga_.*|kuantitas|versi_.*|apakah_.*|pemenang.*")
                ? code
                : "Uji " + field;
    }

    private static byte[] json(Map<String, String> record) throws IOException {
        JsonObject object = new JsonObject();
        for (Map.Entry<String, String> field : record.entrySet()) {
            boolean inner = field.getValue().equals(INNER);
            object.put(
                    field.getKey(), inner ? JsonTree.value(INNER.getBytes(StandardCharsets.UTF_8)) : field.getValue());
        }
        return JsonTree.bytes(object);
    }

    private static String csv(Map<String, String> record) {
        return String.join(";", record.keySet()) + "\n"
                + String.join(
                        ";",
                        record.values().stream()
                                .map(value -> '"' + value.replace("\"", "\"\"") + '"')
                                .toList())
                + "\n";
    }

    private static void sheet(Map<String, String> record, OutputStream out) throws IOException {
        Workbook book = new Workbook(out, "Uji", "1.0");
        Worksheet sheet = book.newWorksheet("data");
        int column = 0;
        for (Map.Entry<String, String> field : record.entrySet()) {
            sheet.value(0, column, field.getKey());
            sheet.value(1, column, field.getValue());
            column++;
        }
        book.finish();
    }
}
