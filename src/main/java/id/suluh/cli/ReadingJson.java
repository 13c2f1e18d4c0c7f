package id.suluh.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import id.suluh.document.extract.EmbeddedFile;
import id.suluh.document.extract.PageText;
import id.suluh.document.extract.Reading;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;

/** Writes readings in the shape that scripts rely on: one object a line, flushed as soon as it is whole. */
final class ReadingJson {
    private static final JsonFactory JSON = JsonFactory.builder().build();

    private final OutputStream out;

    ReadingJson(OutputStream out) {
        this.out = out;
    }

    void write(String file, Reading reading) throws IOException {
        try (JsonGenerator to = JSON.createGenerator(out).disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET)) {
            to.writeStartObject();
            to.writeStringField("file", file);
            body(to, reading);
            to.writeArrayFieldStart("children");
            for (EmbeddedFile child : reading.children()) {
                to.writeStartObject();
                to.writeStringField("path", child.path());
                body(to, child.reading());
                to.writeEndObject();
            }
            to.writeEndArray();
            // What is private in a file, and what a ruling or contract says, is not looked for yet.
            to.writeArrayFieldStart("findings");
            to.writeEndArray();
            to.writeNullField("kind");
            to.writeNullField("fields");
            to.writeEndObject();
            to.writeRaw('\n');
        }
    }

    private static void body(JsonGenerator to, Reading reading) throws IOException {
        to.writeStringField("status", reading.status().code());
        to.writeStringField("reason", reading.reason());
        to.writeStringField("type", reading.type());
        to.writeStringField("language", reading.language());
        to.writeArrayFieldStart("pages");
        for (PageText page : reading.pages()) {
            to.writeStartObject();
            to.writeNumberField("number", page.number());
            if (!page.heading().isEmpty()) {
                to.writeStringField("heading", page.heading());
            }
            to.writeStringField("text", page.text());
            to.writeEndObject();
        }
        to.writeEndArray();
        to.writeObjectFieldStart("metadata");
        for (Map.Entry<String, List<String>> each : reading.metadata().entrySet()) {
            to.writeArrayFieldStart(each.getKey());
            for (String value : each.getValue()) {
                to.writeString(value);
            }
            to.writeEndArray();
        }
        to.writeEndObject();
    }
}
