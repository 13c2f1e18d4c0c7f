package id.suluh.seed.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class DemoPapersTest {
    private final List<DemoPaper> papers = DemoWorld.load().papers();

    @Test
    void areADozenPapersOrMoreInSixFormats() {
        assertThat(papers).hasSizeGreaterThanOrEqualTo(12);
        assertThat(papers.stream()
                        .map(paper -> paper.name().replaceAll(".*\\.", ""))
                        .collect(Collectors.toSet()))
                .containsExactlyInAnyOrder("pdf", "docx", "xlsx", "html", "txt", "zip");
    }

    @Test
    void areTheSameFilesAtEveryCall() {
        List<DemoPaper> again = DemoWorld.load().papers();
        for (int i = 0; i < papers.size(); i++) {
            assertThat(again.get(i).content()).isEqualTo(papers.get(i).content());
        }
    }

    @Test
    void leaveNoPlaceholderUnfilled() {
        Pattern placeholder = Pattern.compile("\\{[a-z_]+}");
        for (DemoPaper paper : papers) {
            if (paper.name().endsWith(".txt")
                    || paper.name().endsWith(".html")
                    || paper.name().endsWith(".pdf")) {
                String text = new String(paper.content(), StandardCharsets.ISO_8859_1);
                Matcher left = placeholder.matcher(text);
                assertThat(left.find()).as(paper.name()).isFalse();
            }
        }
    }

    @Test
    void sayUnderEachPageThatTheyAreInvented() {
        for (DemoPaper paper : papers) {
            if (paper.name().endsWith(".pdf") || paper.name().endsWith(".txt")) {
                assertThat(new String(paper.content(), StandardCharsets.ISO_8859_1))
                        .contains("Dokumen rekaan");
            }
        }
    }

    @Test
    void includeATenderDocumentOfManyPages() {
        DemoPaper tender = papers.stream()
                .filter(paper -> paper.name().startsWith("dokumen-pemilihan"))
                .findFirst()
                .orElseThrow();
        String pdf = new String(tender.content(), StandardCharsets.ISO_8859_1);
        assertThat(pdf.split("/Type /Page /", -1)).hasSizeGreaterThan(11);
        assertThat(pdf).startsWith("%PDF-1.4").endsWith("%%EOF\n");
    }
}
