package id.suluh.procurement.inaproc;

import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import id.suluh.procurement.ocds.JsonObject;
import id.suluh.procurement.ocds.JsonTree;
import id.suluh.procurement.ocds.Origin;
import java.io.IOException;
import java.io.InputStream;
import java.util.Set;

/** Records from JSON: an array, an envelope with the array as {@code data}, or lines. One record is kept at a time. */
final class JsonRows {
    /** What envelopes call the list. */
    private static final Set<String> LISTS = Set.of("data", "result", "results", "rows", "records");

    private final String file;
    private final RowSink sink;

    JsonRows(String file, RowSink sink) {
        this.file = file;
        this.sink = sink;
    }

    /** Reads to the end.
     *
     * @throws IOException when the text is no JSON from some place on; what stood before has been handed over */
    void read(InputStream text) throws IOException {
        try (JsonParser parser = JsonTree.parser(text)) {
            boolean more = true;
            while (more && parser.nextToken() != null) {
                more = parser.currentToken() == JsonToken.START_ARRAY ? array(parser) : object(parser);
            }
        }
    }

    private boolean array(JsonParser parser) throws IOException {
        boolean more = true;
        while (more && parser.nextToken() != JsonToken.END_ARRAY) {
            long line = parser.currentTokenLocation().getLineNr();
            if (JsonTree.read(parser) instanceof JsonObject record) {
                more = sink.row(Row.of(record, new Origin(file, line)));
            }
        }
        return more;
    }

    /** An envelope is known by its {@code data}; all else is a record, which may stand alone or on a line of its own. */
    private boolean object(JsonParser parser) throws IOException {
        if (parser.currentToken() != JsonToken.START_OBJECT) {
            throw new JsonParseException(parser, "neither a record nor a list of records");
        }
        long line = parser.currentTokenLocation().getLineNr();
        JsonObject record = new JsonObject();
        boolean envelope = false;
        boolean more = true;
        for (String name = parser.nextFieldName(); more && name != null; name = parser.nextFieldName()) {
            JsonToken value = parser.nextToken();
            if (LISTS.contains(name) && (value == JsonToken.START_ARRAY || value == JsonToken.START_OBJECT)) {
                envelope = true;
                more = value == JsonToken.START_ARRAY ? array(parser) : object(parser);
            } else {
                record.put(name, JsonTree.read(parser));
            }
        }
        if (!envelope && record.size() > 0) {
            more = sink.row(Row.of(record, new Origin(file, line)));
        }
        return more;
    }
}
