package id.suluh.web.chart;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * A chart as a picture that stands alone: with a heading, and with where and when it comes from. Its colours are attributes, as no style
 * sheet goes with it.
 */
final class ChartFile {
    private static final String NAMESPACE = "http://www.w3.org/2000/svg";
    private static final int MARGIN = 20;
    private static final int HEAD = 62;
    private static final int FOOT = 34;
    private static final String INK = "#17202c";
    private static final String GREY = "#424b57";

    private final XMLStreamWriter xml;

    private ChartFile(XMLStreamWriter xml) {
        this.xml = xml;
    }

    /**
     * The picture.
     *
     * @param subject whose chart it is
     * @param source the last line
     */
    static byte[] of(BarChart chart, String subject, String source, String language) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            XMLStreamWriter xml =
                    XMLOutputFactory.newFactory().createXMLStreamWriter(out, StandardCharsets.UTF_8.name());
            new ChartFile(xml).write(chart, subject, source, language);
            xml.flush();
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
        return out.toByteArray();
    }

    private void write(BarChart chart, String subject, String source, String language) throws XMLStreamException {
        int width = BarChart.WIDE + 2 * MARGIN;
        int height = HEAD + chart.wideHeight() + FOOT;
        xml.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
        xml.setDefaultNamespace(NAMESPACE);
        start(
                "svg",
                List.of("viewBox", "0 0 " + width + " " + height, "width", "" + width, "height", "" + height),
                List.of("role", "img", "lang", language, "font-family", "sans-serif", "font-size", "11.5"));
        element("title", List.of(), subject + ". " + chart.inWords());
        start("rect", List.of("width", "" + width, "height", "" + height, "fill", "#fffdf8"), List.of());
        xml.writeEndElement();
        element("text", place(MARGIN, 26, INK, "font-size", "15", "font-weight", "600"), subject);
        element("text", place(MARGIN, 46, GREY), chart.title());
        for (BarChart.Placed each : chart.bars()) {
            bar(each, chart.labelWidth());
        }
        element("text", place(MARGIN, height - 12, GREY, "font-size", "10"), source);
        xml.writeEndDocument();
    }

    private void bar(BarChart.Placed each, int label) throws XMLStreamException {
        Bar bar = each.bar();
        int text = HEAD + each.wideText();
        element("text", place(MARGIN, text, INK), bar.label());
        start(
                "rect",
                List.of("x", "" + (MARGIN + label), "y", "" + (HEAD + each.wideTop()), "height", "20"),
                List.of(
                        "width",
                        each.wideLength(),
                        "fill",
                        bar.look().fill(),
                        "stroke",
                        bar.look().stroke()));
        xml.writeEndElement();
        element(
                "text",
                place(MARGIN + BarChart.WIDE, text, INK, "text-anchor", "end", "font-weight", "600"),
                bar.figure());
    }

    private static List<String> place(int x, int y, String fill, String... more) {
        List<String> attributes = new ArrayList<>(List.of("x", "" + x, "y", "" + y, "fill", fill));
        attributes.addAll(List.of(more));
        return attributes;
    }

    private void element(String name, List<String> attributes, String text) throws XMLStreamException {
        start(name, attributes, List.of());
        xml.writeCharacters(text);
        xml.writeEndElement();
    }

    private void start(String name, List<String> attributes, List<String> more) throws XMLStreamException {
        xml.writeStartElement(NAMESPACE, name);
        if (name.equals("svg")) {
            xml.writeDefaultNamespace(NAMESPACE);
        }
        for (List<String> each : List.of(attributes, more)) {
            for (int i = 0; i < each.size(); i += 2) {
                xml.writeAttribute(each.get(i), each.get(i + 1));
            }
        }
    }
}
