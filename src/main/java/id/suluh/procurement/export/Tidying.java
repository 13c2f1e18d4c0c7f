package id.suluh.procurement.export;

import id.suluh.procurement.ocds.JsonObject;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * Takes out of a release what says nothing, which the official schema refuses in many places: blank texts, empty lists and objects, and an
 * object that its list holds already. Letters of other alphabets in addresses are written as RFC 3986 asks.
 */
final class Tidying {
    private static final Set<String> ADDRESSES = Set.of("url", "uri");

    private Tidying() {}

    static void apply(JsonObject object) {
        for (int i = object.size() - 1; i >= 0; i--) {
            String name = object.name(i);
            Object value = object.value(i);
            apply(value);
            if (isEmpty(value)) {
                object.remove(name);
            } else if (ADDRESSES.contains(name) && value instanceof String address) {
                object.put(name, ascii(address));
            }
        }
    }

    private static void apply(Object value) {
        if (value instanceof JsonObject object) {
            apply(object);
        } else if (value instanceof List<?> list) {
            list.forEach(Tidying::apply);
            Map<String, List<JsonObject>> seen = new HashMap<>();
            list.removeIf(item -> isEmpty(item) || (item instanceof JsonObject object && isRepeated(object, seen)));
        }
    }

    /** Only objects of one id are compared. */
    private static boolean isRepeated(JsonObject object, Map<String, List<JsonObject>> seen) {
        String id = Objects.requireNonNullElse(object.text("id"), "");
        List<JsonObject> namesakes = seen.computeIfAbsent(id, first -> new ArrayList<>());
        boolean repeated = namesakes.stream().anyMatch(object::sameAs);
        namesakes.add(object);
        return repeated;
    }

    private static boolean isEmpty(Object value) {
        if (value instanceof String text) {
            return text.isBlank();
        }
        return value instanceof JsonObject object
                ? object.size() == 0
                : value instanceof List<?> list && list.isEmpty();
    }

    /** What is no address at all is for the check to tell. */
    private static String ascii(String address) {
        try {
            return new URI(address).toASCIIString();
        } catch (URISyntaxException broken) {
            return address;
        }
    }
}
