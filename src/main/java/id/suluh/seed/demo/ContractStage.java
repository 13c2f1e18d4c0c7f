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
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Award, contract and what is done and paid under it. */
final class ContractStage {
    /** Share of the contract paid and reported at each of three terms, in percent. */
    private static final int[] TERMS = {30, 40, 30};

    private final Purchase purchase;
    private final Purchase.Dates dates;

    ContractStage(Purchase purchase) {
        this.purchase = purchase;
        this.dates = purchase.dates();
    }

    /** Something that happens after signing, told by one release. */
    record Happening(LocalDate day, String tag, ArrayNode contracts) {}

    ArrayNode awards() {
        ObjectNode award = object().put("id", awardId())
                .put("title", "Penetapan pemenang " + purchase.title())
                .put("status", "active")
                .put("date", at(dates.awarded(), 14));
        award.set("value", rupiah(purchase.winner().amount()));
        award.set("suppliers", array(Parties.supplierReference(purchase.winner().bidder())));
        award.set("contractPeriod", period(dates.signed(), dates.ends()));
        award.set("documents", array(document("penetapan", "awardNotice", "Berita acara penetapan", dates.awarded())));
        return array(award);
    }

    ArrayNode signed() {
        ObjectNode contract = contract()
                .put("title", purchase.title())
                .put("status", "active")
                .put("dateSigned", at(dates.signed(), 10));
        contract.set("period", period(dates.signed(), dates.ends()));
        contract.set("value", rupiah(purchase.contractAmount()));
        contract.set("items", new TenderStage(purchase).items());
        contract.set("documents", array(document("ringkasan", "contractSummary", "Ringkasan kontrak", dates.signed())));
        return array(contract);
    }

    /** Terms and, when the contract was changed, its amendment, in order of time. */
    List<Happening> happenings() {
        List<Happening> happenings = new ArrayList<>();
        for (int term = 1; term <= TERMS.length; term++) {
            happenings.add(new Happening(paidOn(term), "implementation", term(term)));
        }
        if (purchase.turns().amended()) {
            happenings.add(new Happening(purchase.amendedOn(), "contractAmendment", amended()));
        }
        LocalDate handedOver = purchase.finalEnd().plusDays(10);
        happenings.add(new Happening(
                handedOver, "contractTermination", array(contract().put("status", "terminated"))));
        happenings.sort(Comparator.comparing(Happening::day));
        return happenings;
    }

    private LocalDate paidOn(int term) {
        return term == TERMS.length
                ? purchase.finalEnd().plusDays(7)
                : dates.signed().plusDays((long) purchase.work().days() * term / TERMS.length + 5);
    }

    /** An advance is dated before what it is for. */
    private LocalDate dated(int term) {
        int early = purchase.odd(Oddity.What.ADVANCE).orElse(0);
        return term == 1 && early > 0 ? paidOn(term).minusDays(4L + early) : paidOn(term);
    }

    private ArrayNode term(int term) {
        ObjectNode implementation = object();
        ObjectNode milestone = object().put("id", "termin-" + term)
                .put("title", "Termin " + term)
                .put("type", "delivery")
                .put("status", "met")
                .put("dateMet", at(paidOn(term).minusDays(4), 9));
        ObjectNode payment = object().put("id", "SP2D-%d".formatted(term)).put("date", at(dated(term), 11));
        payment.set("value", rupiah(paid(term)));
        payment.set("payer", new Parties(purchase).buyerReference());
        payment.set("payee", Parties.supplierReference(purchase.winner().bidder()));
        implementation.set("transactions", array(payment));
        implementation.set("milestones", array(milestone));
        ObjectNode contract = contract();
        contract.set("implementation", implementation);
        return array(contract);
    }

    /** The last term pays what the earlier ones left, so that the sum is the value of the contract. */
    private long paid(int term) {
        return term == TERMS.length
                ? purchase.finalAmount() - paid(1) - paid(2)
                : purchase.contractAmount() / 100 * TERMS[term - 1];
    }

    private ArrayNode amended() {
        ObjectNode contract = contract();
        contract.set("value", rupiah(purchase.amendedAmount()));
        contract.set("period", period(dates.signed(), purchase.finalEnd()));
        contract.set(
                "amendments",
                array(
                        object().put("id", "adendum-1")
                                .put("date", at(purchase.amendedOn(), 10))
                                .put(
                                        "rationale",
                                        "Volume pekerjaan bertambah setelah pemeriksaan lapangan bersama; waktu ditambah 30 hari.")));
        return array(contract);
    }

    private ObjectNode contract() {
        return object().put("id", purchase.contractNumber()).put("awardID", awardId());
    }

    private String awardId() {
        return "penetapan-%06d".formatted(purchase.number());
    }
}
