package id.suluh.procurement.export;

import com.fasterxml.jackson.core.JsonGenerator;
import id.suluh.procurement.export.StoredReleases.Stored;
import id.suluh.procurement.export.StoredReleases.StoredRecord;
import id.suluh.procurement.ocds.JsonObject;
import id.suluh.procurement.ocds.JsonTree;
import id.suluh.procurement.ocds.MergeRefused;
import id.suluh.procurement.ocds.OcdsVersion;
import id.suluh.procurement.ocds.ReleaseMerger;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Writes packages, holding a few releases at a time. */
@ApplicationScoped
class OcdsPackages {
    private static final int AT_A_TIME = 100;

    private final StoredReleases stored;
    private final PackageHead head;

    OcdsPackages(StoredReleases stored, PackageHead head) {
        this.stored = stored;
        this.head = head;
    }

    /** Paths of a package of releases and of those beside it. */
    record Links(String self, Optional<String> next, Optional<String> previous) {}

    /** A package of the releases of a page. */
    void releases(FeedPage page, Links links, OutputStream out) throws IOException, SQLException {
        try (JsonGenerator json = JsonTree.generator(out)) {
            json.writeStartObject();
            head.write(json, links.self(), page.at());
            if (links.next().isPresent() || links.previous().isPresent()) {
                json.writeObjectFieldStart("links");
                if (links.next().isPresent()) {
                    json.writeStringField("next", head.address(links.next().get()));
                }
                if (links.previous().isPresent()) {
                    json.writeStringField("prev", head.address(links.previous().get()));
                }
                json.writeEndObject();
            }
            json.writeArrayFieldStart("releases");
            Once once = new Once(json);
            List<Long> ids = page.changes().stream().map(Change::release).toList();
            for (int from = 0; from < ids.size(); from += AT_A_TIME) {
                for (Stored each : stored.releases(ids.subList(from, Math.min(ids.size(), from + AT_A_TIME)))) {
                    once.write(each.published());
                }
            }
            json.writeEndArray();
            json.writeEndObject();
        }
    }

    /** A package of one record. */
    void record(StoredRecord record, String path, OutputStream out) throws IOException, SQLException {
        List<Stored> all = stored.ofProcess(record.id());
        List<JsonObject> releases = new ArrayList<>();
        for (Stored each : all) {
            releases.add(each.published());
        }
        try (JsonGenerator json = JsonTree.generator(out)) {
            json.writeStartObject();
            head.write(json, path, record.changed());
            json.writeArrayFieldStart("records");
            json.writeStartObject();
            json.writeStringField("ocid", record.ocid());
            json.writeArrayFieldStart("releases");
            Once once = new Once(json);
            for (JsonObject release : releases) {
                once.write(release);
            }
            json.writeEndArray();
            json.writeFieldName("compiledRelease");
            write(json, compiled(record));
            Optional<JsonObject> versioned = versioned(releases);
            if (versioned.isPresent()) {
                json.writeFieldName("versionedRelease");
                write(json, versioned.get());
            }
            json.writeEndObject();
            json.writeEndArray();
            json.writeEndObject();
        }
    }

    /** The compiled release as it may be published: merged by the rules of its version first, upgraded afterwards. */
    static JsonObject compiled(StoredRecord record) {
        return Publishable.of(record.compiled(), record.ocid() + "-compiled", record.changed());
    }

    /**
     * The history of each field; none where the releases contradict each other. Releases of 1.0 are upgraded by then: their organisations and
     * amendments have ids, and items without one are in no published release.
     */
    private static Optional<JsonObject> versioned(List<JsonObject> releases) {
        try {
            JsonObject versioned = new ReleaseMerger(OcdsVersion.V1_1.rules(), warning -> {}).versioned(releases);
            VersionedForm.apply(versioned);
            return Optional.of(versioned);
        } catch (MergeRefused conflict) {
            return Optional.empty();
        }
    }

    /** A release comes twice to a page when its process was hidden and shown again; a package holds it once. */
    private static final class Once {
        private final JsonGenerator json;
        private final Map<String, List<JsonObject>> written = new HashMap<>();

        Once(JsonGenerator json) {
            this.json = json;
        }

        void write(JsonObject release) throws IOException {
            List<JsonObject> namesakes = written.computeIfAbsent(
                    release.text("ocid") + "\n" + release.text("id"), first -> new ArrayList<>());
            if (namesakes.stream().noneMatch(release::sameAs)) {
                namesakes.add(release);
                OcdsPackages.write(json, release);
            }
        }
    }

    private static void write(JsonGenerator json, JsonObject object) throws IOException {
        json.writeRawValue(new String(JsonTree.bytes(object), StandardCharsets.UTF_8));
    }
}
