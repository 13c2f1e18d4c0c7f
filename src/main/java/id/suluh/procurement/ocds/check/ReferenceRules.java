package id.suluh.procurement.ocds.check;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Whoever is named is among the parties, once, in that role and by that name; each contract has its award. */
final class ReferenceRules {
    private ReferenceRules() {}

    private record Mention(At at, String role) {}

    static void check(At release, Found found) {
        if (release.has("parties")) {
            parties(release, found);
        }
        if (release.has("awards")) {
            awards(release, found);
        }
    }

    private static void parties(At release, Found found) {
        Map<String, List<At>> parties = new LinkedHashMap<>();
        release.each("parties")
                .forEach(party -> parties.computeIfAbsent(String.valueOf(party.id("id")), first -> new ArrayList<>())
                        .add(party));
        Set<String> mentioned = new HashSet<>();
        for (Mention mention : mentions(release)) {
            String id = mention.at().id("id");
            if (id == null) {
                continue;
            }
            mentioned.add(mention.role() + " " + id);
            List<At> known = parties.getOrDefault(id, List.of());
            if (known.size() != 1) {
                found.warning(
                        "party_not_found_once",
                        mention.at().place("id"),
                        "“" + id + "” stands " + known.size() + " times among the parties; once is right");
            } else {
                agrees(mention, known.get(0), found);
            }
        }
        release.each("parties").forEach(party -> unused(party, mentioned, found));
    }

    private static void agrees(Mention mention, At party, Found found) {
        if (!roles(party).contains(mention.role())) {
            found.warning(
                    "party_without_its_role",
                    party.place("roles"),
                    "named as " + mention.role() + " at " + mention.at().pointer() + ", and has not that role");
        }
        String name = mention.at().text("name");
        String full = party.text("name");
        if (name != null && full != null && !name.strip().equals(full.strip())) {
            found.warning(
                    "party_by_another_name",
                    mention.at().place("name"),
                    "“" + name + "” is “" + full + "” among the parties");
        }
    }

    /** The buyer is left out: a planning release has one before it has anything of his. */
    private static void unused(At party, Set<String> mentioned, Found found) {
        for (String role : roles(party)) {
            boolean checked = List.of("procuringEntity", "tenderer", "supplier", "payer", "payee")
                    .contains(role);
            if (checked && !mentioned.contains(role + " " + party.id("id"))) {
                found.warning(
                        "role_nowhere_used",
                        party.place("roles"),
                        "the party is " + role + " and nothing refers to it");
            }
        }
    }

    private static Set<String> roles(At party) {
        Set<String> roles = new HashSet<>();
        if (party.object().get("roles") instanceof Iterable<?> list) {
            list.forEach(role -> roles.add(String.valueOf(role)));
        }
        return roles;
    }

    private static List<Mention> mentions(At release) {
        List<Mention> all = new ArrayList<>();
        At tender = release.child("tender");
        all.add(new Mention(release.child("buyer"), "buyer"));
        all.add(new Mention(tender.child("procuringEntity"), "procuringEntity"));
        tender.each("tenderers").forEach(each -> all.add(new Mention(each, "tenderer")));
        release.child("bids").each("details").forEach(bid -> bid.each("tenderers")
                .forEach(each -> all.add(new Mention(each, "tenderer"))));
        release.each("awards")
                .forEach(award -> award.each("suppliers").forEach(each -> all.add(new Mention(each, "supplier"))));
        release.each("contracts").stream()
                .flatMap(contract -> contract.child("implementation").each("transactions").stream())
                .forEach(transaction -> {
                    all.add(new Mention(transaction.child("payer"), "payer"));
                    all.add(new Mention(transaction.child("payee"), "payee"));
                });
        return all;
    }

    private static void awards(At release, Found found) {
        for (At contract : release.each("contracts")) {
            String award = contract.id("awardID");
            long there = release.each("awards").stream()
                    .filter(each -> award != null && award.equals(each.id("id")))
                    .count();
            if (award != null && there != 1) {
                found.warning(
                        "award_not_found_once",
                        contract.place("awardID"),
                        "“" + award + "” stands " + there + " times among the awards; once is right");
            }
        }
    }
}
