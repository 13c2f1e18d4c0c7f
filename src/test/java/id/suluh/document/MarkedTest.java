package id.suluh.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Words marked in a text. */
class MarkedTest {
    @Test
    void wordsAreMarkedWholeWhereverTheyBeginSo() {
        assertThat(Marked.in("Kontraknya dan subkontrak, KONTRAK.", List.of("kontrak")))
                .containsExactly(
                        new Marked("Kontraknya", true),
                        new Marked(" dan subkontrak, ", false),
                        new Marked("KONTRAK", true),
                        new Marked(".", false));
    }

    @Test
    void signsInAQueryAreNoPattern() {
        assertThat(Marked.words("a.* (UU) \\E 14/2008")).containsExactly("UU", "14", "2008");
        assertThat(Marked.in("teks", Marked.words("( ["))).containsExactly(new Marked("teks", false));
    }
}
