package id.suluh.procurement;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.suluh.platform.SuluhConfig;
import id.suluh.web.Language;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A contract for machines that read pages, in the words of schema.org. These have no contract; what a page holds is a record of data about
 * one, with the bodies and companies it is about.
 */
@ApplicationScoped
class ContractLinkedData {
    private final ObjectMapper json;
    private final String publicUrl;

    ContractLinkedData(ObjectMapper json, SuluhConfig config) {
        this.json = json;
        this.publicUrl = config.publicUrl().toString();
    }

    /** A JSON object that can stand in a script element: no text in it begins with the end of one. */
    String of(ContractView view, Language language) {
        ObjectNode data = json.createObjectNode();
        data.put("@context", "https://schema.org");
        data.put("@type", "Dataset");
        data.put("name", view.title());
        if (view.description() != null) {
            data.put("description", view.description());
        }
        data.putObject("identifier")
                .put("@type", "PropertyValue")
                .put("propertyID", "OCID")
                .put("value", view.ocid());
        data.put("url", publicUrl + language.path(view.path()));
        data.put("isAccessibleForFree", true);
        view.sources().stream()
                .map(ContractView.Source::date)
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .ifPresent(newest -> data.put("dateModified", newest.toString()));
        ArrayNode about = data.putArray("about");
        if (view.buyer() != null) {
            organization(about, view.buyer(), view.buyerPath(), language);
        }
        view.suppliers().forEach(name -> organization(about, name, view.supplierPath(name), language));
        ArrayNode files = data.putArray("distribution");
        file(files, view.jsonPath(), "application/json");
        file(files, view.recordPath(), "application/json");
        file(files, language.path(view.csvPath()), "text/csv");
        return data.toString().replace("<", "\\u003c");
    }

    private void organization(ArrayNode about, String name, @Nullable String path, Language language) {
        ObjectNode organization = about.addObject().put("@type", "Organization").put("name", name);
        if (path != null) {
            organization.put("url", publicUrl + language.path(path));
        }
    }

    private void file(ArrayNode files, String path, String type) {
        files.addObject()
                .put("@type", "DataDownload")
                .put("contentUrl", publicUrl + path)
                .put("encodingFormat", type);
    }
}
