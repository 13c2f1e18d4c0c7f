package id.suluh.procurement.ocds;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/** Between JSON text and the values of {@link JsonObject}. */
public final class JsonTree {
    /** Characters beyond the basic plane are written as escapes: its way to combine them breaks half a pair that stands alone. */
    static final JsonFactory FACTORY = new JsonFactory();

    private JsonTree() {}

    /**
     * The object of a text that the portal itself has written.
     *
     * @throws IllegalStateException when it is none, which means that the database was changed from outside
     */
    public static JsonObject stored(String text) {
        try {
            return parse(text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new IllegalStateException("what is stored is not JSON", e);
        }
    }

    /**
     * Reads one object.
     *
     * @throws IOException when the text is not JSON or not an object
     */
    public static JsonObject parse(byte[] text) throws IOException {
        try (JsonParser parser = FACTORY.createParser(text)) {
            parser.nextToken();
            if (read(parser) instanceof JsonObject object) {
                return object;
            }
            throw new IOException("not a JSON object");
        }
    }

    /**
     * Reads the one value of the text.
     *
     * @throws IOException when the text is not JSON, or holds nothing or more than one value
     */
    public static Object value(byte[] text) throws IOException {
        try (JsonParser parser = FACTORY.createParser(text)) {
            parser.nextToken();
            Object value = read(parser);
            if (parser.nextToken() != null) {
                throw new IOException("more than one JSON value");
            }
            return value;
        }
    }

    /** Reads JSON text token by token. Closing it closes the stream. */
    public static JsonParser parser(InputStream in) throws IOException {
        return FACTORY.createParser(in);
    }

    /** The same for text whose encoding is known. */
    public static JsonParser parser(Reader text) throws IOException {
        return FACTORY.createParser(text);
    }

    /** Writes JSON text as UTF-8. Closing it closes the stream. */
    public static JsonGenerator generator(OutputStream out) throws IOException {
        return FACTORY.createGenerator(out);
    }

    /** Reads the value whose first token is the current one, and stops at its last token. */
    public static Object read(JsonParser parser) throws IOException {
        JsonToken token = parser.currentToken();
        if (token == null) {
            throw new IOException("no JSON value");
        }
        return switch (token) {
            case START_OBJECT -> readObject(parser);
            case START_ARRAY -> readArray(parser);
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> new JsonNumber(parser.getText());
            case VALUE_TRUE -> true;
            case VALUE_FALSE -> false;
            case VALUE_NULL -> JsonNull.NULL;
            default -> parser.getText();
        };
    }

    private static JsonObject readObject(JsonParser parser) throws IOException {
        JsonObject object = new JsonObject();
        for (String name = parser.nextFieldName(); name != null; name = parser.nextFieldName()) {
            parser.nextToken();
            object.put(name, read(parser));
        }
        return object;
    }

    private static List<Object> readArray(JsonParser parser) throws IOException {
        List<Object> array = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            array.add(read(parser));
        }
        return array;
    }

    /** The compact text of the object. */
    public static byte[] bytes(JsonObject object) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(4096);
        try {
            write(object, out);
        } catch (IOException e) {
            throw new IllegalStateException("cannot happen in memory", e);
        }
        return out.toByteArray();
    }

    /** The compact text of any value. */
    public static String text(Object value) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (JsonGenerator generator = FACTORY.createGenerator(out)) {
            write(value, generator);
        } catch (IOException e) {
            throw new IllegalStateException("cannot happen in memory", e);
        }
        return out.toString(StandardCharsets.UTF_8);
    }

    /** Writes the object without a line break. */
    static void write(JsonObject object, OutputStream out) throws IOException {
        try (JsonGenerator generator = FACTORY.createGenerator(out)) {
            write(object, generator);
        }
    }

    private static void write(Object value, JsonGenerator out) throws IOException {
        if (value instanceof String text) {
            out.writeString(text);
        } else if (value instanceof JsonObject object) {
            out.writeStartObject();
            for (int i = 0; i < object.size(); i++) {
                out.writeFieldName(object.name(i));
                write(object.value(i), out);
            }
            out.writeEndObject();
        } else if (value instanceof JsonNumber number) {
            out.writeNumber(number.text());
        } else if (value instanceof Iterable<?> array) {
            out.writeStartArray();
            for (Object item : array) {
                write(item, out);
            }
            out.writeEndArray();
        } else if (value instanceof Boolean truth) {
            out.writeBoolean(truth);
        } else {
            out.writeNull();
        }
    }

    /** The objects among the values. */
    static List<JsonObject> objects(Iterable<?> array) {
        List<JsonObject> objects = new ArrayList<>();
        for (Object item : array) {
            if (item instanceof JsonObject object) {
                objects.add(object);
            }
        }
        return objects;
    }

    /** Whether both are the same value: numbers by amount, objects whatever the order of their fields. */
    static boolean same(Object one, Object other) {
        if (one instanceof JsonObject object) {
            return other instanceof JsonObject object2 && object.sameAs(object2);
        }
        if (one instanceof JsonNumber number) {
            return other instanceof JsonNumber number2 && number.sameAs(number2);
        }
        if (one instanceof Iterable<?> array) {
            return other instanceof Iterable<?> array2 && same(array.iterator(), array2.iterator());
        }
        return one.equals(other);
    }

    private static boolean same(Iterator<?> one, Iterator<?> other) {
        while (one.hasNext() && other.hasNext()) {
            if (!same(one.next(), other.next())) {
                return false;
            }
        }
        return !one.hasNext() && !other.hasNext();
    }
}
