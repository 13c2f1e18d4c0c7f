package id.suluh.procurement.ocds;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * The records of a record package. Releases embedded in a record are read as they are; where they are only linked, the compiled release of
 * the record stands for them as one release.
 */
final class RecordReader {
    private final DocumentReader document;
    private final JsonParser parser;
    private final PackageInfo info;

    private int embedded;
    private int linked;
    private @Nullable RawRelease compiled;

    RecordReader(DocumentReader document, PackageInfo info) {
        this.document = document;
        this.parser = document.parser();
        this.info = info;
    }

    void records() throws IOException {
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            if (parser.currentToken() == JsonToken.START_OBJECT) {
                record();
            } else {
                document.refuse("a record that is not an object");
                parser.skipChildren();
            }
        }
    }

    private void record() throws IOException {
        Origin origin = document.here();
        document.forgetBefore(document.startOfToken());
        embedded = 0;
        linked = 0;
        compiled = null;
        for (String name = parser.nextFieldName(); name != null; name = parser.nextFieldName()) {
            JsonToken value = parser.nextToken();
            if (name.equals("releases") && value == JsonToken.START_ARRAY) {
                releases();
            } else if (name.equals("compiledRelease") && value == JsonToken.START_OBJECT) {
                compiled = object();
            } else {
                parser.skipChildren();
            }
        }
        if (embedded > 0) {
            if (linked > 0) {
                document.refuse("a record that both embeds and links releases: " + linked + " linked ones left out");
            }
        } else if (compiled != null) {
            document.hand(compiled);
        } else {
            document.refuse(
                    origin, "a record without releases: they are only linked, and there is no compiled release");
        }
    }

    private void releases() throws IOException {
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            if (parser.currentToken() != JsonToken.START_OBJECT) {
                document.refuse("a release that is not an object");
                parser.skipChildren();
                continue;
            }
            RawRelease release = object();
            if (release == null) {
                linked++;
            } else {
                embedded++;
                document.hand(release);
            }
        }
    }

    /** The object at hand as a release; null when it has no ocid, as a link has none. */
    private @Nullable RawRelease object() throws IOException {
        Origin origin = document.here();
        long start = document.startOfToken();
        String ocid = null;
        for (String name = parser.nextFieldName(); name != null; name = parser.nextFieldName()) {
            JsonToken value = parser.nextToken();
            if (name.equals("ocid")
                    && value == JsonToken.VALUE_STRING
                    && !parser.getText().isBlank()) {
                ocid = parser.getText();
            }
            parser.skipChildren();
        }
        return ocid == null ? null : new RawRelease(ocid, document.cut(start), origin, info);
    }
}
