package id.suluh.procurement.ocds;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/**
 * Finds the releases in JSON text: one or more packages, arrays or bare releases, one after the other. Reads tokens; only one release (or one
 * record, when it holds no releases of its own) is kept at a time.
 */
final class DocumentReader {
    private final RecordingStream text;
    private final JsonParser parser;
    private final String file;
    private final long linesBefore;
    private final ReleaseSink sink;

    private DocumentReader(RecordingStream text, JsonParser parser, String file, long linesBefore, ReleaseSink sink) {
        this.text = text;
        this.parser = parser;
        this.file = file;
        this.linesBefore = linesBefore;
        this.sink = sink;
    }

    /** Reads a whole file. */
    static DocumentReader of(InputStream in, String file, ReleaseSink sink) throws IOException {
        RecordingStream text = new RecordingStream(in);
        return new DocumentReader(text, JsonTree.FACTORY.createParser(text), file, 0, sink);
    }

    /**
     * Reads one line of JSON lines.
     *
     * @param linesBefore lines of the file that stand before it
     */
    static DocumentReader of(byte[] line, String file, long linesBefore, ReleaseSink sink) throws IOException {
        return new DocumentReader(
                new RecordingStream(line), JsonTree.FACTORY.createParser(line), file, linesBefore, sink);
    }

    /**
     * Reads to the end.
     *
     * @throws IOException when the text is no JSON from some place on; what stood before has been handed over
     */
    void read() throws IOException {
        while (parser.nextToken() != null) {
            root();
        }
    }

    private void root() throws IOException {
        if (parser.currentToken() == JsonToken.START_ARRAY) {
            while (parser.nextToken() != JsonToken.END_ARRAY) {
                element();
            }
        } else {
            element();
        }
    }

    private void element() throws IOException {
        if (parser.currentToken() == JsonToken.START_OBJECT) {
            packageOrRelease();
        } else {
            refuse("neither a release nor a package");
            parser.skipChildren();
        }
    }

    /** Which of the two it is shows while its fields are read. */
    private void packageOrRelease() throws IOException {
        Origin origin = here();
        long start = startOfToken();
        text.forgetBefore(start);
        PackageInfo info = new PackageInfo(OcdsVersion.V1_0);
        Found found = new Found();
        boolean isPackage = false;
        for (String name = parser.nextFieldName(); name != null; name = parser.nextFieldName()) {
            JsonToken value = parser.nextToken();
            if (name.equals("version") && value == JsonToken.VALUE_STRING) {
                info.settle(OcdsVersion.ofPackage(parser.getText()));
            } else if (name.equals("releases") && value == JsonToken.START_ARRAY && !found.isRelease()) {
                isPackage = true;
                releases(info);
            } else if (name.equals("records") && value == JsonToken.START_ARRAY && !found.isRelease()) {
                isPackage = true;
                new RecordReader(this, info).records();
            } else if (name.equals("publisher") && value == JsonToken.START_OBJECT) {
                info.publisher(nameInside());
            } else {
                found.field(name, parser);
            }
            if (isPackage) {
                text.forgetBefore(endOfToken());
            }
        }
        if (!isPackage) {
            found.hand(cut(start), origin, new PackageInfo(OcdsVersion.V1_1));
        }
    }

    private @Nullable String nameInside() throws IOException {
        String found = null;
        for (String name = parser.nextFieldName(); name != null; name = parser.nextFieldName()) {
            if (parser.nextToken() == JsonToken.VALUE_STRING && name.equals("name")) {
                found = parser.getText();
            }
            parser.skipChildren();
        }
        return found;
    }

    private void releases(PackageInfo info) throws IOException {
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            if (parser.currentToken() == JsonToken.START_OBJECT) {
                release(info);
            } else {
                refuse("a release that is not an object");
                parser.skipChildren();
            }
        }
    }

    private void release(PackageInfo info) throws IOException {
        Origin origin = here();
        long start = startOfToken();
        text.forgetBefore(start);
        Found found = new Found();
        for (String name = parser.nextFieldName(); name != null; name = parser.nextFieldName()) {
            parser.nextToken();
            found.field(name, parser);
        }
        found.hand(cut(start), origin, info);
    }

    JsonParser parser() {
        return parser;
    }

    Origin here() {
        return new Origin(file, linesBefore + parser.currentTokenLocation().getLineNr());
    }

    void refuse(String reason) {
        refuse(here(), reason);
    }

    void refuse(Origin origin, String reason) {
        sink.refused(new Refusal(origin, reason));
    }

    void forgetBefore(long place) {
        text.forgetBefore(place);
    }

    long startOfToken() {
        return parser.currentTokenLocation().getByteOffset();
    }

    private long endOfToken() {
        return parser.currentLocation().getByteOffset();
    }

    JsonText cut(long start) {
        return new JsonText(text.cut(start, endOfToken()));
    }

    void hand(RawRelease release) throws IOException {
        sink.release(release);
    }

    /** What the fields of an object have shown so far. */
    final class Found {
        private @Nullable String ocid;
        private boolean hasOcid;

        boolean isRelease() {
            return hasOcid;
        }

        void field(String name, JsonParser at) throws IOException {
            if (name.equals("ocid")) {
                hasOcid = true;
                ocid = at.currentToken() == JsonToken.VALUE_STRING ? at.getText() : null;
            }
            at.skipChildren();
        }

        void hand(JsonText release, Origin origin, PackageInfo info) throws IOException {
            if (ocid != null && !ocid.isBlank()) {
                sink.release(new RawRelease(ocid, release, origin, info));
            } else if (hasOcid) {
                sink.refused(new Refusal(origin, "the ocid is empty or not a text"));
            } else {
                sink.refused(new Refusal(origin, "neither a package nor a release: there is no ocid"));
            }
        }
    }
}
