package id.suluh.search.find;

import static org.assertj.core.api.Assertions.assertThat;

import id.suluh.search.Facet;
import id.suluh.search.SearchQuery;
import id.suluh.search.Sort;
import jakarta.ws.rs.core.MultivaluedHashMap;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SearchAddressTest {
    @ParameterizedTest
    @CsvSource({
        "'', /search",
        "q=jembatan, /search?q=jembatan",
        "q=  jembatan   kali , /search?q=jembatan+kali",
        "page=2&q=a&type=document&type=contract, /search?q=a&type=contract&type=document&page=2",
        "sort=newest&sort=relevance, /search?sort=newest",
        "sort=relevance&page=1&q=a, /search?q=a",
        "min=1.000.000.000&max=Rp 2.500.000.000, /search?min=1000000000&max=2500000000",
        "from=1-2-2026&to=2026-12-31, /search?from=2026-02-01&to=2026-12-31",
        "type=planet&year=20x6&q=a&utm_source=mail, /search?q=a",
        "q=a&page=99999, /search?q=a&page=500",
        "q=a&page=-1, /search?q=a",
    })
    void an_address_has_one_canonical_form(String asked, String canonical) {
        assertThat(SearchAddress.path(read(asked).query())).isEqualTo(canonical);
    }

    @Test
    void everything_an_address_can_say_is_understood() {
        SearchQuery query = read("q=jembatan&type=contract&body=kpu&supplier=ab&method=open&status=active&year=2026"
                        + "&flag=R018&process=ocds-a-1&buyer=cd&figure=joint&min=1&max=2&from=2026-01-01&to=2026-12-31&sort=largest&page=4")
                .query();

        assertThat(query.text()).isEqualTo("jembatan");
        assertThat(query.chosen()).containsOnlyKeys(Facet.values());
        assertThat(query.chosen(Facet.BODY)).containsExactly("kpu");
        assertThat(query.min()).isEqualTo(new BigDecimal("1"));
        assertThat(query.max()).isEqualTo(new BigDecimal("2"));
        assertThat(query.from()).isEqualTo(LocalDate.of(2026, 1, 1));
        assertThat(query.to()).isEqualTo(LocalDate.of(2026, 12, 31));
        assertThat(query.sort()).isEqualTo(Sort.LARGEST);
        assertThat(query.page()).isEqualTo(4);
    }

    @ParameterizedTest
    @CsvSource({"min=banyak, min", "max=12x, max", "from=31-2-2026, from", "to=kemarin, to"})
    void what_cannot_be_understood_is_named_and_left_out(String asked, String name) {
        assertThat(read(asked).unread()).containsExactly(name);
        assertThat(read(asked).query().blank()).isTrue();
    }

    @Test
    void a_very_long_query_is_cut() {
        assertThat(read("q=" + "kata ".repeat(500)).query().text()).hasSizeLessThanOrEqualTo(200);
    }

    @Test
    void an_address_cannot_ask_for_thousands_of_choices() {
        StringBuilder asked = new StringBuilder("q=a");
        for (int each = 0; each < 5000; each++) {
            asked.append("&body=b").append(each);
        }
        assertThat(read(asked.toString()).query().chosen(Facet.BODY)).hasSize(20);
    }

    static SearchAddress.Reading read(String asked) {
        MultivaluedHashMap<String, String> parameters = new MultivaluedHashMap<>();
        for (String pair : asked.split("&", -1)) {
            String[] parts = pair.split("=", 2);
            if (parts.length == 2) {
                parameters.add(parts[0], parts[1]);
            }
        }
        return SearchAddress.read(parameters);
    }
}
