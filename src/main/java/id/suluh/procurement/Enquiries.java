package id.suluh.procurement;

import id.suluh.procurement.ContractView.Enquiry;
import id.suluh.procurement.ocds.JsonObject;
import java.util.Comparator;
import java.util.List;

/** What bidders asked about a tender and what they were told. Who asked is no public field. */
final class Enquiries {
    private Enquiries() {}

    /** Oldest first; one without words of its own is passed over. */
    static List<Enquiry> of(JsonObject compiled) {
        return compiled.object("tender").objects("enquiries").stream()
                .map(each -> new Enquiry(
                        each.text("title"),
                        Markup.read(each.text("description")),
                        Markup.read(each.text("answer")),
                        OcdsDate.day(each.text("date")),
                        OcdsDate.day(each.text("dateAnswered"))))
                .filter(each -> each.title() != null || each.question() != null)
                .sorted(Comparator.comparing(Enquiry::asked, Comparator.nullsLast(Comparator.naturalOrder())))
                .toList();
    }
}
