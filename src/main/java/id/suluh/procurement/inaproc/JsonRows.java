package id.suluh.procurement.inaproc;

import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import id.suluh.procurement.ocds.JsonObject;
import id.suluh.procurement.ocds.JsonTree;
import id.suluh.procurement.ocds.Origin;
import id.suluh.procurement.ocds.Refusal;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.util.Set;

/** Records from JSON: an array, an envelope with the array as {@code data}, or lines. One record is kept at a time. */
final class JsonRows {
    /** What envelopes call the list. */
    private static final Set<String> LISTS =
            Set.of("data", "result", "results", "rows", "records", "list", "content", "payload", "response", "aadata");

    private final String file;
    private final RowSink sink;
    private long linesBefore;
    private long records;
    private boolean broken;

    JsonRows(String file, RowSink sink) {
        this.file = file;
        this.sink = sink;
    }

    /** Reads one text. A break in it is refused with its line; what stood before has been handed over. */
    void read(Reader text) throws IOException {
        try {
            values(text);
        } catch (JsonProcessingException e) {
            refuse(
                    e,
                    (records == 1 ? "the record before it was read" : "the " + records + " records before it were read")
                            + ", nothing after it; the file may have been cut short: export it again");
        }
        empty();
    }

    /** Reads lines; of a broken line the others know nothing. */
    void lines(Reader text) throws IOException {
        BufferedReader lines = new BufferedReader(text);
        boolean more = true;
        for (String line = lines.readLine(); more && line != null; line = lines.readLine()) {
            try {
                more = values(new StringReader(line));
            } catch (JsonProcessingException e) {
                refuse(e, "this line was not read, all others were; export it again");
            }
            linesBefore++;
        }
        empty();
    }

    private void empty() {
        if (records == 0 && !broken) {
            sink.refused(new Refusal(new Origin(file, 0), "there is no record in it; ask for another period or body"));
        }
    }

    private void refuse(JsonProcessingException e, String outcome) {
        broken = true;
        long line = e.getLocation() == null ? 0 : e.getLocation().getLineNr();
        String reason = e.getOriginalMessage().lines().findFirst().orElse("");
        sink.refused(new Refusal(new Origin(file, linesBefore + line), "not JSON: " + reason + "; " + outcome));
    }

    private boolean values(Reader text) throws IOException {
        try (JsonParser parser = JsonTree.parser(text)) {
            boolean more = true;
            while (more && parser.nextToken() != null) {
                more = parser.currentToken() == JsonToken.START_ARRAY ? array(parser) : object(parser);
            }
            return more;
        }
    }

    private boolean array(JsonParser parser) throws IOException {
        boolean more = true;
        while (more && parser.nextToken() != JsonToken.END_ARRAY) {
            long line = line(parser);
            if (JsonTree.read(parser) instanceof JsonObject record) {
                more = row(record, line);
            }
        }
        return more;
    }

    /** An envelope is known by its {@code data}; all else is a record, which may stand alone or on a line of its own. */
    private boolean object(JsonParser parser) throws IOException {
        if (parser.currentToken() != JsonToken.START_OBJECT) {
            throw new JsonParseException(parser, "neither a record nor a list of records");
        }
        long line = line(parser);
        JsonObject record = new JsonObject();
        boolean envelope = false;
        boolean more = true;
        for (String name = parser.nextFieldName(); more && name != null; name = parser.nextFieldName()) {
            JsonToken value = parser.nextToken();
            boolean list = value == JsonToken.START_ARRAY || value == JsonToken.START_OBJECT;
            if (list && LISTS.contains(Columns.name(name))) {
                envelope = true;
                more = value == JsonToken.START_ARRAY ? array(parser) : object(parser);
            } else {
                record.put(name, JsonTree.read(parser));
            }
        }
        if (!envelope && record.size() > 0) {
            more = row(record, line);
        }
        return more;
    }

    private boolean row(JsonObject record, long line) throws IOException {
        records++;
        return sink.row(Row.of(record, new Origin(file, line)));
    }

    private long line(JsonParser parser) {
        return linesBefore + parser.currentTokenLocation().getLineNr();
    }
}
