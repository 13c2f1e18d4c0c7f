package id.suluh.web.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;

class BarChartTest {
    private static final List<Bar> BARS = List.of(
            bar("Pagu", "200", Bar.Look.OUTLINE),
            bar("HPS", "100", Bar.Look.OUTLINE),
            bar("Kontrak <1>", "80", Bar.Look.INK),
            bar("Koreksi", "-5", Bar.Look.TEAL));

    @Test
    void lengthsAreSharesOfTheLargestAndNothingIsDrawnBackwards() {
        BarChart chart = Objects.requireNonNull(BarChart.of("Uang, IDR", BARS));
        double whole = Double.parseDouble(chart.bars().get(0).wideLength());
        assertThat(chart.bars())
                .extracting(each -> Double.parseDouble(each.wideLength()) / whole)
                .usingComparatorForType((a, b) -> Math.abs(a - b) < 0.001 ? 0 : Double.compare(a, b), Double.class)
                .containsExactly(1.0, 0.5, 0.4, 0.0);
        assertThat(chart.bars().get(0).narrowLength()).isEqualTo("286.0");
        assertThat(chart.inWords()).isEqualTo("Uang, IDR: Pagu 200; HPS 100; Kontrak <1> 80; Koreksi -5");
    }

    @Test
    void labelsBarsAndFiguresShareTheWidth() {
        BarChart chart = Objects.requireNonNull(BarChart.of("Uang", BARS));
        double end = chart.labelWidth() + Double.parseDouble(chart.bars().get(0).wideLength());
        assertThat(end).isLessThan(BarChart.WIDE - "200".length() * 6);
        assertThat(chart.labelWidth()).isGreaterThan("Kontrak <1>".length() * 6);
    }

    @Test
    void oneBarComparesNothingButAShareOfAWholeDoes() {
        assertThat(BarChart.of("Uang", BARS.subList(0, 1))).isNull();
        assertThat(BarChart.of("Uang", List.of(bar("a", "0", Bar.Look.INK), bar("b", "0", Bar.Look.INK))))
                .isNotNull();
        BarChart half = BarChart.of("Bersih", List.of(bar("1", "0.5", Bar.Look.INK)), BigDecimal.ONE);
        assertThat(half.bars().get(0).narrowLength()).isEqualTo("143.0");
    }

    @Test
    void thePictureStandsAloneWithItsSource() throws Exception {
        BarChart chart = Objects.requireNonNull(BarChart.of("Uang, IDR", BARS));
        byte[] picture = ChartFile.of(chart, "Jembatan & Jalan", "Sumber: Suluh", "id");
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        Document svg = factory.newDocumentBuilder().parse(new ByteArrayInputStream(picture));
        assertThat(svg.getDocumentElement().getNamespaceURI()).isEqualTo("http://www.w3.org/2000/svg");
        NodeList texts = svg.getElementsByTagName("text");
        assertThat(IntStream.range(0, texts.getLength())
                        .mapToObj(i -> texts.item(i).getTextContent()))
                .contains("Jembatan & Jalan", "Uang, IDR", "Kontrak <1>", "80", "Sumber: Suluh");
        assertThat(svg.getElementsByTagName("rect").getLength()).isEqualTo(BARS.size() + 1);
    }

    private static Bar bar(String label, String size, Bar.Look look) {
        return new Bar(label, size, new BigDecimal(size), look);
    }
}
