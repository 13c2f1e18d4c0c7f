package id.suluh.procurement.export;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.suluh.procurement.export.BulkView.Year;
import id.suluh.web.CurrentPage;
import id.suluh.web.Messages;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Prepares the list of bulk files for being shown, to people and as a schema.org data set. */
@ApplicationScoped
class BulkViews {
    private final BulkFolder folder;
    private final PublishingConfig publishing;
    private final PackageHead head;
    private final ObjectMapper json;
    private final CurrentPage page;

    BulkViews(BulkFolder folder, PublishingConfig publishing, PackageHead head, ObjectMapper json, CurrentPage page) {
        this.folder = folder;
        this.publishing = publishing;
        this.head = head;
        this.json = json;
        this.page = page;
    }

    BulkView view() throws IOException {
        Optional<BulkSet> present = folder.present();
        Map<String, List<BulkFile>> years = new LinkedHashMap<>();
        present.ifPresent(
                set -> set.files().forEach(file -> years.computeIfAbsent(file.year(), first -> new ArrayList<>())
                        .add(file)));
        List<Year> newestFirst = new ArrayList<>();
        years.forEach((year, files) -> newestFirst.add(0, new Year(year, files)));
        return new BulkView(
                present.map(BulkSet::asOf).orElse(null),
                publishing.licenseName(),
                publishing.license().toString(),
                newestFirst,
                present.map(this::data).orElse(""));
    }

    /** Inside a script element no text may begin with the end of one. */
    private String data(BulkSet set) {
        ExportMessages words = Messages.of(ExportMessages.class, page.language());
        ObjectNode data = json.createObjectNode();
        data.put("@context", "https://schema.org");
        data.put("@type", "Dataset");
        data.put("name", words.bulkTitle());
        data.put("description", words.bulkLede());
        data.put("url", head.address("/bulk"));
        data.put("license", set.license());
        data.put("dateModified", set.asOf().toString());
        data.put("isAccessibleForFree", true);
        data.putObject("creator").put("@type", "Organization").put("name", publishing.publisher());
        ArrayNode files = data.putArray("distribution");
        set.files().stream()
                .filter(file ->
                        file.format().startsWith("jsonl") || file.format().startsWith("ocds"))
                .forEach(file -> files.addObject()
                        .put("@type", "DataDownload")
                        .put("name", file.path())
                        .put("contentUrl", head.address(file.href()))
                        .put("encodingFormat", file.mediatype())
                        .put("contentSize", file.bytes() + " B")
                        .put("sha256", file.hash()));
        return data.toString().replace("<", "\\u003c");
    }
}
