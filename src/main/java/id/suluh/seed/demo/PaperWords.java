package id.suluh.seed.demo;

import id.suluh.platform.Jakarta;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What the words in braces of a paper's text stand for, for one purchase. */
final class PaperWords {
    private static final Locale INDONESIAN = Locale.forLanguageTag("id");
    private static final int LINES_OF_QUANTITIES = 90;

    private final Map<String, String> words = new TreeMap<>();

    PaperWords(Purchase purchase) {
        Purchase.Dates dates = purchase.dates();
        Work work = purchase.work();
        put("judul", purchase.title());
        put("badan", purchase.buyer().name());
        put("ocid", purchase.ocid());
        put("rup", "RUP-CTH-%06d".formatted(purchase.number()));
        put("metode", purchase.method().label());
        put("uraian", "layanan " + work.item().toLowerCase(INDONESIAN));
        put("barang", work.item().toLowerCase(INDONESIAN));
        put("jumlah", Integer.toString(purchase.quantity()));
        put("satuan", work.unit());
        put("hari", Integer.toString(work.days()));
        put("pagu", rupiah(purchase.budget()));
        put("pagu_angka", Long.toString(purchase.budget()));
        put("hps", rupiah(purchase.estimate()));
        put("hps_angka", Long.toString(purchase.estimate()));
        put("satuan_angka", Long.toString(purchase.estimate() / purchase.quantity()));
        put("penyedia", purchase.winner().bidder().name());
        put("npwp", purchase.winner().bidder().npwp());
        put("penawaran", rupiah(purchase.winner().amount()));
        put("nilai", rupiah(purchase.contractAmount()));
        put("nomor_kontrak", purchase.contractNumber());
        put("tanggal_rencana", date(dates.planned()));
        put("tanggal_umum", date(dates.announced()));
        put("batas_penawaran", date(dates.bidsDue()));
        put("tanggal_penetapan", date(dates.awarded()));
        put("tanggal_kontrak", date(dates.signed()));
        put("tanggal_selesai", date(dates.ends()));
        put("perubahan", changes(purchase));
        put("peserta", bidders(purchase));
        put("daftar", quantities(purchase));
    }

    String fill(String text) {
        String filled = text;
        for (Map.Entry<String, String> word : words.entrySet()) {
            filled = filled.replace("{" + word.getKey() + "}", word.getValue());
        }
        return filled;
    }

    private void put(String key, String value) {
        words.put(key, value);
    }

    private static String changes(Purchase purchase) {
        return purchase.turns().amended()
                ? "Adendum 1 tanggal %s: nilai kontrak menjadi %s dan waktu ditambah 30 hari kalender sampai %s."
                        .formatted(
                                date(purchase.amendedOn()), rupiah(purchase.amendedAmount()), date(purchase.finalEnd()))
                : "Belum ada perubahan kontrak.";
    }

    private static String bidders(Purchase purchase) {
        return purchase.bids().stream()
                .map(bid -> "| %s | %s | %s |"
                        .formatted(bid.bidder().name(), rupiah(bid.amount()), bid.valid() ? "sah" : "gugur"))
                .collect(Collectors.joining("\n"));
    }

    private static String quantities(Purchase purchase) {
        String item = purchase.work().item().toLowerCase(INDONESIAN);
        return IntStream.rangeClosed(1, LINES_OF_QUANTITIES)
                .mapToObj(line -> "| %d.%d | %s, bagian %d | %d %s |"
                        .formatted(
                                1 + line / 10,
                                line % 10,
                                item,
                                line,
                                1 + purchase.quantity() * line % 97,
                                purchase.work().unit()))
                .collect(Collectors.joining("\n"));
    }

    private static String rupiah(long amount) {
        return "Rp " + NumberFormat.getIntegerInstance(INDONESIAN).format(amount);
    }

    private static String date(LocalDate day) {
        return DateTimeFormatter.ofPattern("d MMMM uuuu", INDONESIAN)
                .withZone(Jakarta.ZONE)
                .format(day);
    }
}
