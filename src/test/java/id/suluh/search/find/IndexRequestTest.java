package id.suluh.search.find;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.suluh.search.SearchQuery;
import java.io.InputStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Address of a search → request to Elasticsearch. The requests are in {@code src/test/resources/search}, readable and to be tried by hand. */
class IndexRequestTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    @ParameterizedTest
    @CsvSource({
        "everything, ''",
        "words, q=jembatan kali",
        "number, q=putusan 002/KIP-PSIP/II/2024",
        "phrase, q=\"alibaba cloud\" kpu",
        "narrowed, q=jembatan&type=contract&type=document&body=dinas-pu&body=kpu&min=1.000.000.000&from=1-1-2026&sort=newest&page=3",
    })
    void an_address_becomes_this_request(String golden, String address) throws Exception {
        assertThat(request(SearchAddressTest.read(address).query(), false)).isEqualTo(golden(golden));
    }

    @ParameterizedTest
    @CsvSource({"similar, q=jembtan kali"})
    void spelling_is_forgiven_in_a_second_request(String golden, String address) throws Exception {
        assertThat(request(SearchAddressTest.read(address).query(), true)).isEqualTo(golden(golden));
    }

    private static JsonNode request(SearchQuery query, boolean similar) throws Exception {
        return JSON.readTree(JSON.writeValueAsString(IndexRequest.body(query, similar)));
    }

    private static JsonNode golden(String name) throws Exception {
        try (InputStream in = IndexRequestTest.class.getResourceAsStream("/search/" + name + ".json")) {
            return JSON.readTree(in);
        }
    }
}
