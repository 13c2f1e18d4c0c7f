package id.suluh.procurement.ocds;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Leaves of a release what may be public, by the table in {@code public-fields.txt}, and masks what personal data still stands there. */
public final class PublicFields {
    /** The shape of fields that hold no objects. */
    private static final String PLAIN = "";

    /** The shape of fields in which people write freely. */
    private static final String WORDS = "~";

    private static final int LONGEST_NUMBER = 100;

    private static final Map<String, Map<String, String>> SHAPES = read();

    private PublicFields() {}

    /**
     * The public part of the release. Numbers and the order of fields stay as they are.
     *
     * @throws MergeRefused when a number is out of all range
     */
    public static JsonObject of(JsonObject release) {
        return object(release, "release");
    }

    private static JsonObject object(JsonObject source, String shape) {
        Map<String, String> fields = Objects.requireNonNull(SHAPES.get(shape));
        JsonObject result = new JsonObject();
        for (int i = 0; i < source.size(); i++) {
            String inner = fields.get(source.name(i));
            Object value = inner == null ? null : value(source.value(i), inner);
            if (value != null) {
                result.put(source.name(i), value);
            }
        }
        return shape.equals("identifier") && PersonalData.isPersonalIdentifier(source) ? new JsonObject() : result;
    }

    private static @Nullable Object value(Object value, String shape) {
        if (value instanceof JsonObject object) {
            return isPlain(shape) ? null : object(object, shape);
        }
        if (value instanceof Iterable<?> array) {
            List<Object> kept = new ArrayList<>();
            for (Object item : array) {
                Object left = item instanceof Iterable<?> ? null : value(item, shape);
                if (left != null) {
                    kept.add(left);
                }
            }
            return kept;
        }
        if (value == JsonNull.NULL) {
            return value;
        }
        if (!isPlain(shape)) {
            return null;
        }
        if (value instanceof JsonNumber number) {
            return inRange(number);
        }
        if (value instanceof String text) {
            return shape.equals(WORDS) ? PersonalData.maskedWords(text) : PersonalData.masked(text);
        }
        return value;
    }

    private static boolean isPlain(String shape) {
        return shape.equals(PLAIN) || shape.equals(WORDS);
    }

    /** Amounts are shorter by far; a number with a huge exponent would fill the memory of whoever computes with it. */
    private static JsonNumber inRange(JsonNumber number) {
        String text = number.text();
        if (text.length() > LONGEST_NUMBER || exponent(text) > LONGEST_NUMBER) {
            throw new MergeRefused("a number is out of range: " + text.substring(0, Math.min(20, text.length())));
        }
        return number;
    }

    private static long exponent(String number) {
        int sign = Math.max(number.indexOf('e'), number.indexOf('E'));
        return sign < 0 ? 0 : Math.abs(new BigDecimal(number.substring(sign + 1)).longValue());
    }

    private static Map<String, Map<String, String>> read() {
        Map<String, Map<String, String>> shapes = new HashMap<>();
        table().lines().filter(line -> !line.isBlank() && !line.startsWith("#")).forEach(line -> {
            String[] words = line.split(" +", -1);
            Map<String, String> fields = new HashMap<>();
            for (int i = 1; i < words.length; i++) {
                String[] parts = words[i].replace(WORDS, "=" + WORDS).split("=", 2);
                fields.put(parts[0], parts.length < 2 ? PLAIN : parts[1]);
            }
            shapes.put(words[0], fields);
        });
        return shapes;
    }

    private static String table() {
        try (InputStream in = Objects.requireNonNull(PublicFields.class.getResourceAsStream("public-fields.txt"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException("the table of public fields is not in the jar", e);
        }
    }
}
