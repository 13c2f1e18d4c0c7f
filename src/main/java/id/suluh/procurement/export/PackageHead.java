package id.suluh.procurement.export;

import com.fasterxml.jackson.core.JsonGenerator;
import id.suluh.platform.SuluhConfig;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.time.Instant;
import java.util.List;

/** What stands before the releases of a package. */
@ApplicationScoped
class PackageHead {
    /** Bids and lots are no part of the standard itself; sources that publish them mean these extensions. */
    static final List<String> EXTENSIONS = List.of(
            "https://raw.githubusercontent.com/open-contracting-extensions/ocds_bid_extension/v1.1.5/extension.json",
            "https://raw.githubusercontent.com/open-contracting-extensions/ocds_lots_extension/v1.1.5/extension.json");

    private final PublishingConfig publishing;
    private final String publicUrl;

    PackageHead(PublishingConfig publishing, SuluhConfig config) {
        this.publishing = publishing;
        this.publicUrl = config.publicUrl().toString();
    }

    /** Writes it into the object that was begun. */
    void write(JsonGenerator json, String path, Instant published) throws IOException {
        json.writeStringField("uri", address(path));
        json.writeStringField("version", "1.1");
        json.writeArrayFieldStart("extensions");
        for (String extension : EXTENSIONS) {
            json.writeString(extension);
        }
        json.writeEndArray();
        json.writeObjectFieldStart("publisher");
        json.writeStringField("name", publishing.publisher());
        json.writeStringField("uri", publicUrl);
        json.writeEndObject();
        json.writeStringField("license", publishing.license().toString());
        json.writeStringField("publicationPolicy", address("/about/data"));
        json.writeStringField("publishedDate", published.toString());
    }

    /** The whole address of a path. */
    String address(String path) {
        return publicUrl + path;
    }

    /** Changes when any package would say something else of itself. */
    String signature() {
        return publicUrl + publishing.publisher() + publishing.license() + EXTENSIONS;
    }
}
