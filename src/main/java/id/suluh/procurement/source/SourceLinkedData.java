package id.suluh.procurement.source;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.suluh.platform.SuluhConfig;
import id.suluh.procurement.export.PublishingConfig;
import id.suluh.web.CurrentPage;
import id.suluh.web.Messages;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Sources as schema.org tells search engines of them: a catalogue of data sets. */
@ApplicationScoped
class SourceLinkedData {
    private static final String JSON = "application/json";

    private final PublishingConfig publishing;
    private final ObjectMapper json;
    private final CurrentPage page;
    private final String publicUrl;

    SourceLinkedData(PublishingConfig publishing, ObjectMapper json, CurrentPage page, SuluhConfig config) {
        this.publishing = publishing;
        this.json = json;
        this.page = page;
        this.publicUrl = config.publicUrl().toString();
    }

    /** All sources. */
    String catalogue(List<SourceLine> sources) {
        ObjectNode catalogue = thing("DataCatalog", words().sources(), words().sourcesLede(), "/sources");
        ArrayNode sets = catalogue.putArray("dataset");
        sources.forEach(each -> sets.addObject()
                .put("@type", "Dataset")
                .put("name", name(each))
                .put("description", description(each))
                .put("url", address(each.path()))
                .put("license", publishing.license().toString())
                .put("dateModified", each.last().toString()));
        return text(catalogue);
    }

    /** One source. What it brought can be had only together with what others brought. */
    String dataset(SourceLine source) {
        ObjectNode set = thing("Dataset", name(source), description(source), source.path());
        set.put("dateModified", source.last().toString());
        set.putObject("includedInDataCatalog").put("@type", "DataCatalog").put("url", address("/sources"));
        ArrayNode files = set.putArray("distribution");
        download(files, words().dataByApi(), "/api/ocds/releases");
        download(files, words().dataInBulk(), "/bulk/datapackage.json");
        return text(set);
    }

    private void download(ArrayNode files, String name, String path) {
        files.addObject()
                .put("@type", "DataDownload")
                .put("name", name)
                .put("contentUrl", publicUrl + path)
                .put("encodingFormat", JSON);
    }

    private ObjectNode thing(String type, String name, String description, String path) {
        ObjectNode thing = json.createObjectNode();
        thing.put("@context", "https://schema.org");
        thing.put("@type", type);
        thing.put("name", name);
        thing.put("description", description);
        thing.put("url", address(path));
        thing.put("license", publishing.license().toString());
        thing.put("isAccessibleForFree", true);
        thing.putObject("publisher").put("@type", "Organization").put("name", publishing.publisher());
        return thing;
    }

    private String name(SourceLine source) {
        return source.named() ? source.name() : words().unnamed();
    }

    private String description(SourceLine source) {
        return words().datasetOf(name(source), words().kind(source.kind()));
    }

    private String address(String path) {
        return publicUrl + page.href(path);
    }

    /** Inside a script element no text may begin with the end of one. */
    private static String text(ObjectNode data) {
        return data.toString().replace("<", "\\u003c");
    }

    private SourceMessages words() {
        return Messages.of(SourceMessages.class, page.language());
    }
}
