package id.suluh.procurement.export;

import id.suluh.procurement.ocds.JsonNumber;
import id.suluh.procurement.ocds.JsonObject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * From version 1.0 of the standard to 1.1: organisations move into {@code parties} and leave a reference, the one amendment becomes a list,
 * payments get their new names. A release that has {@code parties} is of 1.1 already; of it only the old names are replaced.
 */
final class Upgrade {
    private static final String NAME = "name";

    private final JsonObject release;
    private final Map<String, JsonObject> parties = new LinkedHashMap<>();

    private Upgrade(JsonObject release) {
        this.release = release;
    }

    /** Changes the release. */
    static void apply(JsonObject release) {
        Upgrade upgrade = new Upgrade(release);
        upgrade.payments().forEach(Upgrade::renamed);
        if (release.get("parties") == null) {
            upgrade.organizations();
        }
        upgrade.amendments();
    }

    private void organizations() {
        single(release, "buyer", "buyer");
        JsonObject tender = release.object("tender");
        single(tender, "procuringEntity", "procuringEntity");
        several(tender, "tenderers", "tenderer");
        release.objects("awards").forEach(award -> several(award, "suppliers", "supplier"));
        payments().forEach(payment -> {
            single(payment, "payer", "payer");
            single(payment, "payee", "payee");
        });
        if (!parties.isEmpty()) {
            release.put("parties", new ArrayList<>(parties.values()));
        }
    }

    private void single(JsonObject holder, String field, String role) {
        if (holder.get(field) instanceof JsonObject organization) {
            holder.put(field, reference(organization, role));
        }
    }

    private void several(JsonObject holder, String field, String role) {
        List<JsonObject> organizations = holder.objects(field);
        if (!organizations.isEmpty()) {
            Map<String, JsonObject> references = new LinkedHashMap<>();
            for (JsonObject organization : organizations) {
                JsonObject reference = reference(organization, role);
                references.putIfAbsent(Objects.requireNonNullElse(reference.text("id"), ""), reference);
            }
            holder.put(field, new ArrayList<>(references.values()));
        }
    }

    private JsonObject reference(JsonObject organization, String role) {
        String id = id(organization);
        if (id.isEmpty()) {
            return organization;
        }
        JsonObject party = parties.computeIfAbsent(id, unknown -> {
            JsonObject moved = new JsonObject();
            for (int i = 0; i < organization.size(); i++) {
                moved.put(organization.name(i), organization.value(i));
            }
            moved.put("id", id);
            moved.put("roles", new ArrayList<>());
            return moved;
        });
        if (party.get("roles") instanceof List<?> roles && !roles.contains(role)) {
            List<Object> all = new ArrayList<>(roles);
            all.add(role);
            party.put("roles", all);
        }
        JsonObject reference = new JsonObject();
        reference.put("id", id);
        String name = organization.text(NAME);
        if (name != null) {
            reference.put(NAME, name);
        }
        return reference;
    }

    /** The id given, that of the register, or the name: whatever tells it from the others in this release. */
    private static String id(JsonObject organization) {
        String own = word(organization.get("id"));
        if (own != null) {
            return own;
        }
        JsonObject identifier = organization.object("identifier");
        String registered = word(identifier.get("id"));
        return registered == null
                ? Objects.requireNonNullElse(organization.text(NAME), "")
                : Objects.requireNonNullElse(identifier.text("scheme"), "") + "-" + registered;
    }

    private static @Nullable String word(@Nullable Object id) {
        return id instanceof JsonNumber number ? number.text() : id instanceof String text ? text : null;
    }

    private void amendments() {
        amendment(release.object("tender"));
        release.objects("awards").forEach(Upgrade::amendment);
        release.objects("contracts").forEach(Upgrade::amendment);
    }

    private static void amendment(JsonObject amended) {
        if (amended.get("amendment") instanceof JsonObject only) {
            if (amended.get("amendments") == null) {
                // Without an id, the same amendment would come again with each release that repeats it.
                if (word(only.get("id")) == null) {
                    only.put("id", Objects.requireNonNullElse(word(only.get("date")), "1"));
                }
                amended.put("amendments", new ArrayList<>(List.of(only)));
            }
            amended.remove("amendment");
        }
    }

    private List<JsonObject> payments() {
        return release.objects("contracts").stream()
                .flatMap(contract -> contract.object("implementation").objects("transactions").stream())
                .toList();
    }

    private static void renamed(JsonObject payment) {
        renamed(payment, "amount", "value");
        renamed(payment, "providerOrganization", "payer");
        renamed(payment, "receiverOrganization", "payee");
    }

    private static void renamed(JsonObject object, String old, String name) {
        Object value = object.get(old);
        if (value instanceof JsonObject && object.get(name) == null) {
            object.put(name, value);
            object.remove(old);
        }
    }
}
