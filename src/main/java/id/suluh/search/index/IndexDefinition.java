package id.suluh.search.index;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.suluh.search.Kind;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/**
 * Settings and mappings of one index: its file in {@code search-index/} with the acronyms filled in.
 *
 * @param fingerprint changes when file or acronyms do; kept in the index, so that a new release knows when to rebuild
 */
record IndexDefinition(Kind kind, ObjectNode body, String fingerprint) {
    private static final ObjectMapper JSON = new ObjectMapper();

    static IndexDefinition of(Kind kind) {
        try {
            ObjectNode body = (ObjectNode) JSON.readTree(resource(IndexName.plural(kind) + ".json"));
            ArrayNode synonyms = JSON.valueToTree(acronyms());
            ((ObjectNode) body.at("/settings/analysis/filter/acronyms")).set("synonyms", synonyms);
            String fingerprint = fingerprint(body);
            ((ObjectNode) body.get("mappings")).putObject("_meta").put("definition", fingerprint);
            return new IndexDefinition(kind, body, fingerprint);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** How often what was written becomes findable. */
    String refreshInterval() {
        return body.at("/settings/refresh_interval").asText();
    }

    /** The rules of {@code acronyms.txt}. */
    static List<String> acronyms() throws IOException {
        return resource("acronyms.txt")
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                .toList();
    }

    private static String resource(String name) throws IOException {
        try (InputStream in = IndexDefinition.class.getResourceAsStream("/search-index/" + name)) {
            if (in == null) {
                throw new IOException("search-index/" + name + " is not packed");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static String fingerprint(JsonNode body) {
        try {
            byte[] hash =
                    MessageDigest.getInstance("SHA-256").digest(body.toString().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash, 0, 8);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
