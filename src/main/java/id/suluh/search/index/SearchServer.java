package id.suluh.search.index;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Duration;
import org.apache.http.HttpEntity;
import org.apache.http.client.config.RequestConfig;
import org.apache.http.entity.ContentType;
import org.apache.http.nio.entity.NStringEntity;
import org.elasticsearch.client.Request;
import org.elasticsearch.client.RequestOptions;
import org.elasticsearch.client.Response;
import org.elasticsearch.client.ResponseException;
import org.elasticsearch.client.RestClient;
import org.jspecify.annotations.Nullable;

/**
 * The one door to Elasticsearch. Bodies are plain JSON, so that what is sent can be read in a test and tried by hand. Only requests that
 * every Elasticsearch 8.19 answers are made, for the embedded one is a bare distribution.
 */
@ApplicationScoped
public class SearchServer {
    private static final ContentType LINES = ContentType.create("application/x-ndjson", "UTF-8");

    private final RestClient client;
    private final ObjectMapper json;

    SearchServer(RestClient client, ObjectMapper json) {
        this.client = client;
        this.json = json;
    }

    /**
     * Sends a request with a JSON body.
     *
     * @param path with query parameters
     * @param body anything Jackson writes, null for none
     * @throws SearchServerException when it refuses, does not answer within the budget, or cannot be reached
     */
    public JsonNode send(String method, String path, @Nullable Object body, Duration budget) {
        return perform(
                method,
                path,
                body == null ? null : new NStringEntity(write(body), ContentType.APPLICATION_JSON),
                budget);
    }

    /** Sends lines of JSON to {@code _bulk}. */
    JsonNode bulk(String lines, Duration budget) {
        return perform("POST", "/_bulk", new NStringEntity(lines, LINES), budget);
    }

    /** JSON of anything Jackson writes. */
    String write(Object body) {
        try {
            return json.writeValueAsString(body);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private JsonNode perform(String method, String path, @Nullable HttpEntity entity, Duration budget) {
        Request request = new Request(method, path.substring(0, end(path)));
        parameters(request, path);
        request.setOptions(options(budget));
        if (entity != null) {
            request.setEntity(entity);
        }
        try {
            return read(client.performRequest(request));
        } catch (ResponseException e) {
            throw new SearchServerException(
                    e.getResponse().getStatusLine().getStatusCode(), String.valueOf(e.getMessage()), e);
        } catch (IOException e) {
            throw new SearchServerException(0, "no answer: " + e.getMessage(), e);
        }
    }

    private JsonNode read(Response response) throws IOException {
        HttpEntity entity = response.getEntity();
        if (entity == null) {
            return json.createObjectNode();
        }
        try (InputStream in = entity.getContent()) {
            return json.readTree(in);
        }
    }

    private static RequestOptions options(Duration budget) {
        int millis = Math.toIntExact(budget.toMillis());
        RequestConfig limits = RequestConfig.custom()
                .setConnectTimeout(Math.min(millis, 1000))
                .setConnectionRequestTimeout(millis)
                .setSocketTimeout(millis)
                .build();
        return RequestOptions.DEFAULT.toBuilder().setRequestConfig(limits).build();
    }

    private static void parameters(Request request, String path) {
        if (end(path) == path.length()) {
            return;
        }
        for (String pair : path.substring(end(path) + 1).split("&", -1)) {
            String[] parts = pair.split("=", 2);
            request.addParameter(parts[0], parts.length == 2 ? parts[1] : "");
        }
    }

    private static int end(String path) {
        int mark = path.indexOf('?');
        return mark < 0 ? path.length() : mark;
    }
}
