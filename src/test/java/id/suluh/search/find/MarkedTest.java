package id.suluh.search.find;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MarkedTest {
    @Test
    void a_text_is_split_at_its_matches() {
        assertThat(Marked.split("lantai \uE000jembatan\uE001 kali"))
                .containsExactly(
                        new Marked("lantai ", false), new Marked("jembatan", true), new Marked(" kali", false));
    }

    @Test
    void markup_in_a_document_stays_text() {
        assertThat(Marked.split("<script>\uE000alert\uE001(1)</script>"))
                .containsExactly(
                        new Marked("<script>", false), new Marked("alert", true), new Marked("(1)</script>", false));
    }

    @Test
    void unpaired_marks_lose_nothing() {
        assertThat(Marked.plain(Marked.split("a\uE001b\uE000c\uE000d"))).isEqualTo("abcd");
    }

    @Test
    void an_empty_text_has_no_pieces() {
        assertThat(Marked.split("")).isEmpty();
    }
}
