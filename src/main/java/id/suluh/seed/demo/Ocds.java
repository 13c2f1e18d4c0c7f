package id.suluh.seed.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.suluh.platform.Jakarta;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

/** Small shapes that OCDS repeats. */
final class Ocds {
    private Ocds() {}

    static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }

    static ArrayNode array(JsonNode... items) {
        ArrayNode array = JsonNodeFactory.instance.arrayNode();
        for (JsonNode item : items) {
            array.add(item);
        }
        return array;
    }

    static ObjectNode rupiah(long amount) {
        return object().put("amount", amount).put("currency", "IDR");
    }

    static ObjectNode period(LocalDate from, LocalDate to) {
        return object().put("startDate", at(from, 8)).put("endDate", at(to, 16));
    }

    static ObjectNode reference(String id, String name) {
        return object().put("id", id).put("name", name);
    }

    static ObjectNode document(String id, String type, String title, LocalDate published) {
        return object().put("id", id)
                .put("documentType", type)
                .put("title", title)
                .put("datePublished", at(published, 9))
                .put("language", "id");
    }

    /** A moment in Jakarta, as OCDS writes moments. */
    static String at(LocalDate day, int hour) {
        return day.atTime(hour, 0).atZone(Jakarta.ZONE).format(DateTimeFormatter.ISO_OFFSET_DATE_TIME);
    }
}
