package id.suluh.seed.demo;

import static id.suluh.seed.demo.Ocds.at;
import static id.suluh.seed.demo.Ocds.object;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Tells one purchase as OCDS 1.1 releases, oldest first: what had happened by a given day and no more. */
final class Releases {
    private final Purchase purchase;
    private final LocalDate until;
    private final TenderStage tender;
    private final ContractStage contract;
    private final List<ObjectNode> told = new ArrayList<>();

    private Releases(Purchase purchase, LocalDate until) {
        this.purchase = purchase;
        this.until = until;
        this.tender = new TenderStage(purchase);
        this.contract = new ContractStage(purchase);
    }

    static List<ObjectNode> of(Purchase purchase, LocalDate until) {
        return new Releases(purchase, until).tell();
    }

    private List<ObjectNode> tell() {
        Purchase.Dates dates = purchase.dates();
        tell(dates.planned(), "planning", release -> release.set("planning", tender.planning()));
        tell(dates.announced(), "tender", release -> release.set("tender", tender.announced()));
        if (purchase.turns().extended()) {
            LocalDate day = dates.bidsDue().minusDays(3);
            tell(day, "tenderAmendment", release -> release.set("tender", tender.extended(day)));
        }
        if (purchase.turns().failed()) {
            tell(dates.awarded(), "tenderCancellation", release -> {
                release.set("tender", tender.failed());
                release.set("bids", tender.bids());
            });
            return List.copyOf(told);
        }
        tell(dates.awarded(), "award", release -> {
            release.set("tender", tender.closed());
            release.set("bids", tender.bids());
            release.set("awards", contract.awards());
            tender.planningAnew().ifPresent(planning -> release.set("planning", planning));
        });
        tell(dates.signed(), "contract", release -> release.set("contracts", contract.signed()));
        for (ContractStage.Happening each : contract.happenings()) {
            tell(each.day(), each.tag(), release -> release.set("contracts", each.contracts()));
        }
        return List.copyOf(told);
    }

    private void tell(LocalDate day, String tag, java.util.function.Consumer<ObjectNode> body) {
        if (day.isAfter(until)) {
            return;
        }
        ObjectNode release = object();
        release.put("ocid", purchase.ocid());
        release.put("id", "%s-%02d-%s".formatted(purchase.ocid(), told.size() + 1, tag));
        release.put("date", at(day, 9));
        release.putArray("tag").add(tag);
        release.put("initiationType", "tender");
        release.put("language", "id");
        Parties parties = new Parties(purchase);
        release.set("parties", tag.equals("planning") || tag.startsWith("tender") ? parties.buyer() : parties.all());
        release.set("buyer", parties.buyerReference());
        body.accept(release);
        told.add(release);
    }
}
