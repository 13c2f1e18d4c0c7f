package id.suluh.procurement.ocds.check;

import id.suluh.procurement.ocds.JsonNumber;
import id.suluh.procurement.ocds.JsonObject;
import id.suluh.procurement.ocds.Moment;
import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An object and where it stands.
 *
 * @param pointer from the root of the text
 */
record At(JsonObject object, String pointer) {
    At child(String name) {
        return new At(object.object(name), pointer + "/" + name);
    }

    /** The objects of a list, each with its place. */
    List<At> each(String name) {
        List<At> all = new ArrayList<>();
        if (object.get(name) instanceof Iterable<?> list) {
            int index = 0;
            for (Object item : list) {
                if (item instanceof JsonObject inner) {
                    all.add(new At(inner, pointer + "/" + name + "/" + index));
                }
                index++;
            }
        }
        return all;
    }

    String place(String name) {
        return pointer + "/" + name;
    }

    boolean has(String name) {
        return object.get(name) != null;
    }

    @Nullable
    String text(String name) {
        return object.text(name);
    }

    /** An id as text, whatever it was written as; null when there is none. */
    @Nullable
    String id(String name) {
        Object id = object.get(name);
        return id instanceof String text ? text : id instanceof JsonNumber number ? number.text() : null;
    }

    /** The moment of a date field; empty when there is none, or none with time and zone. */
    Optional<OffsetDateTime> instant(String name) {
        String text = object.text(name);
        return Moment.of(text);
    }

    /** A number; empty when it is none, or of a size nobody means. */
    Optional<BigDecimal> number(String name) {
        return object.get(name) instanceof JsonNumber number && number.text().length() < 40
                ? Optional.of(number.value())
                : Optional.empty();
    }
}
