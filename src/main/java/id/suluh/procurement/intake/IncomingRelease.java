package id.suluh.procurement.intake;

import id.suluh.procurement.Texts;
import id.suluh.procurement.ocds.JsonNumber;
import id.suluh.procurement.ocds.JsonObject;
import id.suluh.procurement.ocds.JsonTree;
import id.suluh.procurement.ocds.MergeRefused;
import id.suluh.procurement.ocds.OcdsVersion;
import id.suluh.procurement.ocds.Origin;
import id.suluh.procurement.ocds.PublicFields;
import id.suluh.procurement.ocds.RawRelease;
import java.io.IOException;
import java.util.List;
import java.util.Objects;

/** A release on its way in, read once: its keys, its public part, and the bytes as received. */
final class IncomingRelease {
    private final RawRelease raw;
    private final String ocid;
    private final String releaseId;
    private final String date;
    private final List<String> tags;
    private final JsonObject content;
    private final Hash hash;

    private IncomingRelease(RawRelease raw, JsonObject fields) {
        this.raw = raw;
        this.content = PublicFields.of(fields);
        this.ocid = Objects.requireNonNullElse(content.text("ocid"), raw.ocid());
        this.releaseId = id(content);
        this.date = Objects.requireNonNullElse(content.text("date"), "");
        this.tags = Texts.of(content.get("tag"));
        this.hash = Hash.of(JsonTree.bytes(fields));
    }

    /**
     * Reads the release. The hash is over its compact form, so the same release in another layout is the same.
     *
     * @throws IOException when it is no JSON after all
     * @throws MergeRefused when it has no date, by which releases are merged, or a number out of all range
     */
    static IncomingRelease of(RawRelease raw) throws IOException {
        IncomingRelease release = new IncomingRelease(raw, raw.text().fields());
        if (release.date.isBlank()) {
            throw new MergeRefused("the release has no date");
        }
        return release;
    }

    private static String id(JsonObject content) {
        Object id = content.get("id");
        return id instanceof JsonNumber number ? number.text() : id instanceof String text ? text : "";
    }

    String ocid() {
        return ocid;
    }

    String releaseId() {
        return releaseId;
    }

    String date() {
        return date;
    }

    List<String> tags() {
        return tags;
    }

    JsonObject content() {
        return content;
    }

    Hash hash() {
        return hash;
    }

    byte[] received() {
        return raw.text().bytes();
    }

    Origin origin() {
        return raw.origin();
    }

    OcdsVersion version() {
        return raw.from().version();
    }

    /** What makes it the same release as another. */
    Key key() {
        return new Key(ocid, releaseId, hash);
    }

    /** A release is known by OCID, its own id and what it says. */
    record Key(String ocid, String releaseId, Hash hash) {}
}
