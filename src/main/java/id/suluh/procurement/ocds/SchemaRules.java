package id.suluh.procurement.ocds;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Derives merge rules from a release schema by walking its properties; the first that matches counts: omitted when merged; an array that is
 * a whole list; an object, whose fields are walked; an array, which is a whole list unless it holds only objects that have an id.
 */
public final class SchemaRules {
    private static final JsonMapper MAPPER = new JsonMapper();

    private final JsonNode root;
    private final Map<String, MergeRule> table = new LinkedHashMap<>();

    private SchemaRules(JsonNode root) {
        this.root = root;
    }

    /**
     * The rules of that schema as a table, path to rule.
     *
     * @throws IOException when the file cannot be read, is no JSON, or refers to something outside itself
     */
    public static Map<String, MergeRule> of(Path schema) throws IOException {
        JsonNode root = MAPPER.readTree(Files.readAllBytes(schema));
        if (!root.path("properties").isObject()) {
            throw new IOException(schema + ": not a release schema, it has no properties");
        }
        SchemaRules rules = new SchemaRules(root);
        rules.properties(root.path("properties"), "", List.of());
        return rules.table;
    }

    private void properties(JsonNode properties, String prefix, List<String> followed) throws IOException {
        for (Map.Entry<String, JsonNode> property : properties.properties()) {
            property(property.getValue(), prefix + property.getKey(), followed);
        }
    }

    private void property(JsonNode declared, String path, List<String> followed) throws IOException {
        List<String> references = new ArrayList<>(followed);
        JsonNode property = resolved(declared, references);
        if (truthy(property.path("omitWhenMerged"))
                || property.path("mergeStrategy").asText().equals("ocdsOmit")) {
            table.put(path, MergeRule.OMIT);
        } else if (types(property).contains("array")
                && (truthy(property.path("wholeListMerge"))
                        || property.path("mergeStrategy").asText().equals("ocdsVersion"))) {
            table.put(path, MergeRule.WHOLE_LIST);
        } else if (types(property).contains("object") && property.has("properties")) {
            properties(property.path("properties"), path + "/", references);
        } else if (types(property).contains("array") && property.has("items")) {
            items(property.path("items"), path, references);
        }
    }

    private void items(JsonNode declared, String path, List<String> followed) throws IOException {
        List<String> references = new ArrayList<>(followed);
        JsonNode items = resolved(declared, references);
        List<String> types = types(items);
        if (types.stream().anyMatch(type -> !type.equals("object"))) {
            table.put(path, MergeRule.WHOLE_LIST);
        } else if (types.contains("object") && items.has("properties")) {
            if (items.path("properties").has("id")) {
                properties(items.path("properties"), path + "/", references);
            } else {
                table.put(path, MergeRule.WHOLE_LIST);
            }
        }
    }

    /** Follows references within the file. One that leads back to where it came from ends the walk. */
    private JsonNode resolved(JsonNode declared, List<String> followed) throws IOException {
        JsonNode node = declared;
        while (node.path("$ref").isTextual()) {
            String reference = node.path("$ref").asText();
            if (!reference.startsWith("#")) {
                throw new IOException("the schema refers to " + reference + ", which is outside the file");
            }
            if (followed.contains(reference)) {
                return MAPPER.missingNode();
            }
            followed.add(reference);
            node = root.at(reference.substring(1));
            if (node.isMissingNode()) {
                throw new IOException("the schema refers to " + reference + ", which is not there");
            }
        }
        return node;
    }

    private static boolean truthy(JsonNode value) {
        return value.asBoolean(false);
    }

    private static List<String> types(JsonNode property) {
        JsonNode type = property.path("type");
        List<String> types = new ArrayList<>();
        if (type.isTextual()) {
            types.add(type.asText());
        }
        type.elements().forEachRemaining(each -> types.add(each.asText()));
        return types;
    }
}
