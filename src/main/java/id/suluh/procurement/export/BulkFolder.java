package id.suluh.procurement.export;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.suluh.platform.SuluhConfig;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Where bulk files lie: each set in a folder of its own, and the name of the present one in a file. A set that is being made is not the
 * present one; naming it is one rename, so there is always a whole set or none.
 */
@ApplicationScoped
class BulkFolder {
    static final String PACKAGE = "datapackage.json";

    private static final String CURRENT = "current";

    private final Path root;
    private final ObjectMapper json;
    private final PublishingConfig publishing;

    BulkFolder(SuluhConfig config, ObjectMapper json, PublishingConfig publishing) {
        this.root = config.dataDir().resolve("bulk").toAbsolutePath();
        this.json = json;
        this.publishing = publishing;
    }

    Path root() {
        return root;
    }

    Path folder(String set) {
        return root.resolve("set-" + set);
    }

    /** The present set; empty before the first. */
    Optional<BulkSet> present() throws IOException {
        Path current = root.resolve(CURRENT);
        if (!Files.isRegularFile(current)) {
            return Optional.empty();
        }
        String name = Files.readString(current, StandardCharsets.UTF_8).strip();
        return Optional.of(json.treeToValue(
                json.readTree(folder(name).resolve(PACKAGE).toFile()).path("suluh"), BulkSet.class));
    }

    /** Makes the set whole and present, and takes away those before. Whoever downloads one of their files gets it to the end. */
    void publish(BulkSet set) throws IOException {
        Path description = folder(set.name()).resolve(PACKAGE);
        Files.write(description, json.writerWithDefaultPrettyPrinter().writeValueAsBytes(describe(set)));
        Path next = root.resolve(CURRENT + ".next");
        Files.writeString(next, set.name(), StandardCharsets.UTF_8);
        Files.move(next, root.resolve(CURRENT), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        forgetAllBut(set.name());
    }

    /** Takes away all sets but that one, also those that a process left half done when it was killed. */
    void forgetAllBut(String name) throws IOException {
        List<Path> sets;
        try (Stream<Path> entries = Files.list(root)) {
            sets = entries.filter(Files::isDirectory)
                    .filter(each -> !each.equals(folder(name)))
                    .toList();
        }
        for (Path set : sets) {
            delete(set);
        }
    }

    static void delete(Path folder) throws IOException {
        try (Stream<Path> paths = Files.walk(folder)) {
            for (Path each : paths.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(each);
            }
        }
    }

    /** The description in the words of the Data Package standard; what the portal itself needs stands under a name of its own. */
    private ObjectNode describe(BulkSet set) {
        ObjectNode description = json.createObjectNode();
        description.put("profile", "data-package");
        description.put("name", "suluh-contracts");
        description.put("title", publishing.publisher() + ": contracts");
        description.put("created", set.asOf().toString());
        ObjectNode license = description.putArray("licenses").addObject();
        license.put("name", set.licenseName());
        license.put("path", set.license());
        ArrayNode resources = description.putArray("resources");
        for (BulkFile file : set.files()) {
            ObjectNode resource = resources.addObject();
            resource.put("name", file.name());
            resource.put("path", file.path());
            resource.put("format", file.format().replaceFirst("\\.gz$|^ocds\\.", ""));
            if (file.path().endsWith(".gz")) {
                resource.put("compression", "gz");
                resource.put("encoding", "utf-8");
            }
            resource.put("mediatype", file.mediatype());
            resource.put("bytes", file.bytes());
            resource.put("hash", "sha256:" + file.hash());
            resource.put("rows", file.rows());
            if (file.leftOut() > 0) {
                resource.put("rowsLeftOut", file.leftOut());
            }
            BulkTable.of(file).ifPresent(table -> describe(table, resource));
        }
        description.set("suluh", json.valueToTree(set));
        return description;
    }

    /** What the columns of a CSV hold. Dates are texts: publishers give days, and moments of any zone. */
    private static void describe(BulkTable table, ObjectNode resource) {
        resource.put("profile", "tabular-data-resource");
        ArrayNode fields = resource.putObject("schema").putArray("fields");
        for (String column : table.columns()) {
            fields.addObject().put("name", column).put("type", column.equals("amount") ? "number" : "string");
        }
    }
}
