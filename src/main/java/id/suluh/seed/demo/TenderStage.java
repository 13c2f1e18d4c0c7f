package id.suluh.seed.demo;

import static id.suluh.seed.demo.Ocds.array;
import static id.suluh.seed.demo.Ocds.at;
import static id.suluh.seed.demo.Ocds.document;
import static id.suluh.seed.demo.Ocds.object;
import static id.suluh.seed.demo.Ocds.period;
import static id.suluh.seed.demo.Ocds.rupiah;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;

/** Plan, announcement and offers of one purchase. */
final class TenderStage {
    private static final int EXTRA_DAYS = 7;

    private final Purchase purchase;
    private final Purchase.Dates dates;

    TenderStage(Purchase purchase) {
        this.purchase = purchase;
        this.dates = purchase.dates();
    }

    ObjectNode planning() {
        return planning(dates.planned());
    }

    private ObjectNode planning(LocalDate published) {
        ObjectNode planning = object();
        planning.put("rationale", purchase.title() + " masuk rencana umum pengadaan tahun berjalan.");
        planning.set(
                "budget",
                object().put("id", "RUP-CTH-%06d".formatted(purchase.number()))
                        .put("project", purchase.title())
                        .put("description", "APBD " + dates.planned().getYear())
                        .set("amount", rupiah(purchase.budget())));
        planning.set("documents", array(document("rup", "procurementPlan", "Rencana umum pengadaan", published)));
        return planning;
    }

    /** The plan as announced anew after the tender; empty where it was not. */
    Optional<ObjectNode> planningAnew() {
        OptionalInt days = purchase.odd(Oddity.What.PLAN);
        return days.isEmpty()
                ? Optional.empty()
                : Optional.of(planning(dates.announced().plusDays(days.getAsInt())));
    }

    ObjectNode announced() {
        ObjectNode tender = object();
        tender.put("id", tenderId());
        tender.put("title", purchase.title());
        tender.put("description", description());
        tender.put("status", "active");
        tender.put("procurementMethod", purchase.method().ocds());
        tender.put("procurementMethodDetails", purchase.method().label());
        tender.put("mainProcurementCategory", category());
        tender.set("procuringEntity", new Parties(purchase).buyerReference());
        tender.set("value", rupiah(purchase.estimate()));
        tender.set("items", items());
        tender.set("enquiryPeriod", period(dates.announced(), dates.announced().plusDays(3)));
        tender.set("tenderPeriod", period(dates.announced(), dates.bidsDue()));
        tender.set(
                "documents",
                array(
                        document("pengumuman", "tenderNotice", "Pengumuman pemilihan", dates.announced()),
                        document("pemilihan", "biddingDocuments", "Dokumen pemilihan", dates.announced())));
        return tender;
    }

    ObjectNode extended(LocalDate day) {
        ObjectNode tender = object();
        tender.put("id", tenderId());
        tender.set("tenderPeriod", period(dates.announced(), dates.bidsDue().plusDays(EXTRA_DAYS)));
        tender.set(
                "amendments",
                array(object().put("id", "perubahan-1")
                        .put("date", at(day, 9))
                        .put(
                                "rationale",
                                "Waktu pemasukan penawaran ditambah tujuh hari karena dokumen pemilihan diperbaiki.")));
        return tender;
    }

    ObjectNode closed() {
        ObjectNode tender = object().put("id", tenderId()).put("status", "complete");
        tender.put("numberOfTenderers", purchase.bids().size());
        ArrayNode tenderers = tender.putArray("tenderers");
        purchase.bids().forEach(bid -> tenderers.add(Parties.supplierReference(bid.bidder())));
        return tender;
    }

    ObjectNode failed() {
        return object().put("id", tenderId())
                .put("status", "unsuccessful")
                .put("numberOfTenderers", purchase.bids().size());
    }

    /** Offers, by the bids extension. */
    ObjectNode bids() {
        ObjectNode bids = object();
        ArrayNode details = bids.putArray("details");
        int number = 1;
        for (Bid bid : purchase.bids()) {
            int late = number == 1 ? purchase.odd(Oddity.What.LATE).orElse(0) : 0;
            ObjectNode detail = object().put("id", "penawaran-" + number++)
                    .put("date", at(dates.bidsDue().plusDays(late), 10))
                    .put("status", bid.valid() && !purchase.turns().failed() ? "valid" : "disqualified");
            detail.set("tenderers", array(Parties.supplierReference(bid.bidder())));
            detail.set("value", rupiah(bid.amount()));
            details.add(detail);
        }
        return bids;
    }

    ArrayNode items() {
        ObjectNode item =
                object().put("id", "1").put("description", purchase.work().item());
        item.put("quantity", purchase.quantity());
        ObjectNode unit = object().put("name", purchase.work().unit());
        unit.set("value", rupiah(purchase.estimate() / purchase.quantity()));
        item.set("unit", unit);
        return array(item);
    }

    private String tenderId() {
        return "CTH-%d%05d".formatted(dates.announced().getYear(), purchase.number());
    }

    private String category() {
        return purchase.work().category().equals("consultancy")
                ? "services"
                : purchase.work().category();
    }

    private String description() {
        return "%s oleh %s: %d %s %s dalam %d hari kalender. Paket rekaan untuk memperagakan portal."
                .formatted(
                        purchase.title(),
                        purchase.buyer().name(),
                        purchase.quantity(),
                        purchase.work().unit(),
                        purchase.work().item().toLowerCase(java.util.Locale.ROOT),
                        purchase.work().days());
    }
}
