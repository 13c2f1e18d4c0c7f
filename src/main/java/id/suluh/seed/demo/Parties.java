package id.suluh.seed.demo;

import static id.suluh.seed.demo.Ocds.array;
import static id.suluh.seed.demo.Ocds.object;
import static id.suluh.seed.demo.Ocds.reference;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Who takes part in a purchase, and in which role. */
final class Parties {
    private final Purchase purchase;

    Parties(Purchase purchase) {
        this.purchase = purchase;
    }

    ObjectNode buyerReference() {
        return reference(purchase.buyer().unitCode(), purchase.buyer().name());
    }

    /** The body alone: before the award nobody else is public. */
    ArrayNode buyer() {
        ObjectNode party = buyerReference();
        party.set(
                "identifier",
                identifier(
                        "ID-SATKER",
                        purchase.buyer().unitCode(),
                        purchase.buyer().name()));
        party.set("address", object().put("region", "Provinsi Rekaan").put("countryName", "Indonesia"));
        party.putArray("roles").add("buyer").add("procuringEntity");
        return array(party);
    }

    ArrayNode all() {
        ArrayNode parties = buyer();
        for (Bid bid : purchase.bids()) {
            boolean wins = !purchase.turns().failed() && bid.equals(purchase.winner());
            parties.add(bidder(bid.bidder(), wins));
        }
        return parties;
    }

    private static ObjectNode bidder(Supplier supplier, boolean wins) {
        ObjectNode party = supplierReference(supplier);
        party.set("identifier", identifier("ID-NPWP", supplier.npwp(), supplier.name()));
        party.set("details", object().put("scale", supplier.scale()));
        ArrayNode roles = party.putArray("roles").add("tenderer");
        if (wins) {
            roles.add("supplier").add("payee");
        }
        return party;
    }

    static ObjectNode supplierReference(Supplier supplier) {
        return reference("CTH-" + supplier.id(), supplier.name());
    }

    private static ObjectNode identifier(String scheme, String id, String legalName) {
        return object().put("scheme", scheme).put("id", id).put("legalName", legalName);
    }
}
