package id.suluh.procurement.ocds;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Short ways to merge JSON in tests. Single quotes stand for double ones in the texts. */
final class Merges {
    private Merges() {}

    static List<JsonObject> releases(String array) throws IOException {
        String wrapped = "{\"releases\":" + array + "}";
        return JsonTree.parse(wrapped.getBytes(StandardCharsets.UTF_8)).objects("releases");
    }

    static JsonNode json(JsonObject object) throws IOException {
        return new JsonMapper().readTree(JsonTree.bytes(object));
    }

    static String text(JsonObject object) {
        return new String(JsonTree.bytes(object), StandardCharsets.UTF_8);
    }

    /** Releases of one OCID from the fields that matter, one day apart. */
    static List<JsonObject> of(String... fields) throws IOException {
        List<JsonObject> releases = new ArrayList<>();
        for (int i = 0; i < fields.length; i++) {
            String release = "[{'ocid':'o','id':'" + (i + 1) + "','date':'2026-01-0" + (i + 1) + "T00:00:00Z',"
                    + "'tag':['tender']," + fields[i] + "}]";
            releases.addAll(releases(release.replace('\'', '"')));
        }
        return releases;
    }

    /** What the compiled release says, without its metadata. */
    static String compiled(String... fields) throws IOException {
        JsonObject compiled = new ReleaseMerger(MergeRuleTable.RULES_1_1, warning -> {}).compiled(of(fields));
        List.of("tag", "id", "date", "ocid").forEach(compiled::remove);
        return text(compiled).replace('"', '\'');
    }
}
