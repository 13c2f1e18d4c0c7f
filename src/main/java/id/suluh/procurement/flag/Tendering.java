package id.suluh.procurement.flag;

import id.suluh.procurement.ocds.JsonNumber;
import id.suluh.procurement.ocds.JsonObject;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the indicators look at in a compiled release. Fields of another type than the standard's count as absent.
 *
 * @param tenderersCounted whether {@code numberOfTenderers} is a number
 * @param singleTenderer whether it is the integer 1
 * @param bids null when {@code bids.details} is no array
 * @param awards null when {@code awards} is no array
 */
record Tendering(
        String ocid,
        @Nullable String status,
        @Nullable String method,
        @Nullable String methodDetails,
        @Nullable String opens,
        @Nullable String closes,
        boolean tenderersCounted,
        boolean singleTenderer,
        @Nullable String buyer,
        @Nullable String procuringEntity,
        @Nullable List<Bid> bids,
        @Nullable List<Award> awards) {

    /** Reads a compiled release; null when its OCID is no text. */
    static @Nullable Tendering of(JsonObject release) {
        String ocid = release.text("ocid");
        if (ocid == null) {
            return null;
        }
        JsonObject tender = release.object("tender");
        JsonObject period = tender.object("tenderPeriod");
        JsonObject bids = release.object("bids");
        return new Tendering(
                ocid,
                tender.text("status"),
                tender.text("procurementMethod"),
                tender.text("procurementMethodDetails"),
                period.text("startDate"),
                period.text("endDate"),
                tender.get("numberOfTenderers") instanceof JsonNumber,
                tender.get("numberOfTenderers") instanceof JsonNumber number
                        && number.text().equals("1"),
                release.object("buyer").text("id"),
                tender.object("procuringEntity").text("id"),
                bids.get("details") instanceof Iterable<?>
                        ? bids.objects("details").stream().map(Bid::of).toList()
                        : null,
                release.get("awards") instanceof Iterable<?>
                        ? release.objects("awards").stream().map(Award::of).toList()
                        : null);
    }

    /** The bids that were handed in; none when bids are not published. */
    Stream<Bid> submitted() {
        return bids == null ? Stream.empty() : bids.stream().filter(Bid::submitted);
    }

    Stream<Bid> valid() {
        return bids == null ? Stream.empty() : bids.stream().filter(Bid::valid);
    }

    List<Award> activeAwards() {
        return awards == null
                ? List.of()
                : awards.stream().filter(Award::active).toList();
    }

    /** Why the outcome of the competition is not known yet, or from this data never; null when it is. */
    @Nullable
    Gap outcomeGap() {
        if (bids == null) {
            return Gap.NO_BIDS;
        }
        if (awards == null) {
            return Gap.NO_AWARDS;
        }
        return awards.stream().anyMatch(Award::open) ? Gap.AWARD_OPEN : null;
    }

    /** The supplier of the only active award; null when there are several awards or suppliers, or none. */
    @Nullable
    String onlySupplier() {
        List<Award> active = activeAwards();
        return active.size() == 1 ? active.get(0).suppliers().single() : null;
    }
}
