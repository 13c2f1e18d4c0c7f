package id.suluh.procurement.ocds.check;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import id.suluh.procurement.ocds.JsonObject;
import id.suluh.procurement.ocds.JsonTree;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Checks release packages, record packages, lists of releases, single releases and JSON lines of them. Only one release (or record) is kept
 * at a time, and the names of those that were met.
 */
public final class OcdsCheck {
    private final Consumer<Finding> findings;
    private final Set<String> met = new HashSet<>();
    private final DatasetCheck dataset = new DatasetCheck();
    private long errors;

    public OcdsCheck(Consumer<Finding> findings) {
        this.findings = findings;
    }

    /**
     * Reads to the end, or to where the text is no JSON any more, which is a finding too.
     *
     * @return how many findings are errors
     */
    public long read(InputStream in) throws IOException {
        try (JsonParser parser = JsonTree.parser(in)) {
            try {
                while (parser.nextToken() != null) {
                    root(parser);
                }
            } catch (JsonProcessingException broken) {
                long line =
                        broken.getLocation() == null ? 0 : broken.getLocation().getLineNr();
                add(
                        Severity.ERROR,
                        "not_json",
                        "",
                        null,
                        line,
                        "the text is not JSON from here on: " + broken.getOriginalMessage());
            }
        }
        dataset.findings().stream().filter(finding -> !finding.holds()).forEach(this::odd);
        return errors;
    }

    /** What no release alone shows has no place in the text but that of its kind. */
    private void odd(DatasetFinding finding) {
        add(
                Severity.WARNING,
                finding.rule().name(),
                "/" + finding.rule().place(),
                finding.ocid().isEmpty() ? null : finding.ocid(),
                0,
                finding.message());
    }

    private void root(JsonParser parser) throws IOException {
        long line = parser.currentTokenLocation().getLineNr();
        if (parser.currentToken() == JsonToken.START_ARRAY) {
            releases(parser, "");
        } else if (parser.currentToken() == JsonToken.START_OBJECT) {
            packageOrRelease(parser, line);
        } else {
            add(Severity.ERROR, "wrong_type", "", null, line, "expected: a package or a release");
        }
    }

    private void packageOrRelease(JsonParser parser, long line) throws IOException {
        JsonObject rest = new JsonObject();
        String kind = "";
        for (String name = parser.nextFieldName(); name != null; name = parser.nextFieldName()) {
            boolean list = parser.nextToken() == JsonToken.START_ARRAY;
            if (list && name.equals("releases") && rest.get("ocid") == null) {
                kind = "release package";
                releases(parser, "/releases");
            } else if (list && name.equals("records")) {
                kind = "record package";
                records(parser);
            } else {
                rest.put(name, JsonTree.read(parser));
            }
        }
        if (kind.isEmpty() && rest.get("releases") != null) {
            record(rest, "", line);
        } else if (kind.isEmpty()) {
            release(rest, "", line);
        } else {
            new StructureCheck((severity, code, pointer, message) -> add(severity, code, pointer, null, line, message))
                    .object(rest, kind, "");
        }
    }

    private void releases(JsonParser parser, String pointer) throws IOException {
        int index = 0;
        for (; parser.nextToken() != JsonToken.END_ARRAY; index++) {
            long line = parser.currentTokenLocation().getLineNr();
            value(JsonTree.read(parser), pointer + "/" + index, line);
        }
        if (index == 0) {
            add(
                    Severity.ERROR,
                    "required",
                    pointer,
                    null,
                    parser.currentTokenLocation().getLineNr(),
                    "there is no release");
        }
    }

    private void records(JsonParser parser) throws IOException {
        for (int index = 0; parser.nextToken() != JsonToken.END_ARRAY; index++) {
            long line = parser.currentTokenLocation().getLineNr();
            String pointer = "/records/" + index;
            if (JsonTree.read(parser) instanceof JsonObject record) {
                record(record, pointer, line);
            } else {
                add(Severity.ERROR, "wrong_type", pointer, null, line, "expected: a record");
            }
        }
    }

    private void value(Object value, String pointer, long line) {
        if (value instanceof JsonObject release) {
            release(release, pointer, line);
        } else {
            add(Severity.ERROR, "wrong_type", pointer, null, line, "expected: a release");
        }
    }

    private void release(JsonObject release, String pointer, long line) {
        String ocid = release.text("ocid");
        String id = new At(release, pointer).id("id");
        if (ocid != null && id != null && !met.add("release " + ocid + " " + id)) {
            add(
                    Severity.ERROR,
                    "duplicate_id",
                    pointer + "/id",
                    ocid,
                    line,
                    "two releases of " + ocid + " have the id " + id);
        }
        ReleaseCheck.check(
                release, pointer, (severity, code, at, message) -> add(severity, code, at, ocid, line, message));
        dataset.add(release);
    }

    private void record(JsonObject record, String pointer, long line) {
        String ocid = record.text("ocid");
        RecordCheck.check(
                record, pointer, (severity, code, at, message) -> add(severity, code, at, ocid, line, message));
        if (ocid != null && !met.add("record " + ocid)) {
            add(Severity.ERROR, "duplicate_id", pointer + "/ocid", ocid, line, "two records are of " + ocid);
        }
        At at = new At(record, pointer);
        at.each("releases").stream()
                .filter(release -> !RecordCheck.isLink(release.object()))
                .forEach(release -> release(release.object(), release.pointer(), line));
        if (record.get("compiledRelease") instanceof JsonObject compiled) {
            ReleaseCheck.check(
                    compiled,
                    pointer + "/compiledRelease",
                    (severity, code, place, message) -> add(severity, code, place, ocid, line, message));
        }
    }

    private void add(Severity severity, String code, String pointer, @Nullable String ocid, long line, String message) {
        errors += severity == Severity.ERROR ? 1 : 0;
        findings.accept(new Finding(severity, code, pointer, ocid, line, message));
    }
}
