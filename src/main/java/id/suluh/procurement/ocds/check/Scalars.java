package id.suluh.procurement.ocds.check;

import id.suluh.procurement.ocds.JsonNumber;
import id.suluh.procurement.ocds.Moment;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import java.util.regex.Pattern;

/** Single values: whether they are of a kind, and why not. */
final class Scalars {
    private static final Pattern WHOLE = Pattern.compile("-?\\d+");

    private Scalars() {}

    /** A finding about one value. */
    record Wrong(String code, String message) {
        static Wrong type(String expected, Object value) {
            return new Wrong("wrong_type", "expected: " + expected + "; found: " + kind(value));
        }
    }

    /** What is wrong with the value; empty when nothing is. */
    static Optional<Wrong> check(Field.Takes takes, Object value) {
        return switch (takes) {
            case TEXT -> value instanceof String ? Optional.empty() : Optional.of(Wrong.type("a text", value));
            case ID ->
                value instanceof String || isWhole(value)
                        ? Optional.empty()
                        : Optional.of(Wrong.type("a text or a whole number", value));
            case NUMBER -> value instanceof JsonNumber ? Optional.empty() : Optional.of(Wrong.type("a number", value));
            case INTEGER -> isWhole(value) ? Optional.empty() : Optional.of(Wrong.type("a whole number", value));
            case TRUTH -> value instanceof Boolean ? Optional.empty() : Optional.of(Wrong.type("true or false", value));
            case DATE -> date(value);
            case URI -> uri(value);
            default -> throw new IllegalArgumentException(takes + " is no single value");
        };
    }

    private static boolean isWhole(Object value) {
        return value instanceof JsonNumber number
                && WHOLE.matcher(number.text()).matches();
    }

    private static Optional<Wrong> date(Object value) {
        if (!(value instanceof String text)) {
            return Optional.of(Wrong.type("a text with a date", value));
        }
        return Moment.of(text).isPresent()
                ? Optional.empty()
                : Optional.of(new Wrong(
                        "wrong_date",
                        "“" + text + "” is no date with time and zone, such as 2026-03-02T09:00:00+07:00"));
    }

    private static Optional<Wrong> uri(Object value) {
        if (!(value instanceof String text)) {
            return Optional.of(Wrong.type("a text with an address", value));
        }
        try {
            if (new URI(text).isAbsolute()) {
                return Optional.empty();
            }
        } catch (URISyntaxException broken) {
            return Optional.of(new Wrong("wrong_uri", "“" + text + "” is no address: " + broken.getReason()));
        }
        return Optional.of(
                new Wrong("wrong_uri", "“" + text + "” is no whole address: it has no scheme, such as https"));
    }

    static String kind(Object value) {
        if (value instanceof String) {
            return "a text";
        }
        if (value instanceof JsonNumber) {
            return "a number";
        }
        if (value instanceof Boolean) {
            return "true or false";
        }
        return value instanceof Iterable<?> ? "a list" : "an object";
    }
}
