package id.suluh.document.extract;

import java.io.StringReader;
import java.util.List;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * Takes apart the XHTML in which the reader's process answers: one division a page for PDF, one a slide, a heading over each sheet,
 * headings in text documents. What was cut off by a limit is taken as far as it goes.
 */
final class Xhtml {
    private static final XMLInputFactory READERS = readers();

    private static final Set<String> PAGE_CLASSES = Set.of("page", "slide-content", "slide");
    private static final Set<String> HEADINGS = Set.of("h1", "h2");
    private static final Set<String> LEFT_OUT = Set.of("head", "script", "style");
    private static final Set<String> BLOCKS = Set.of(
            "p",
            "div",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "li",
            "ul",
            "ol",
            "table",
            "tr",
            "pre",
            "blockquote",
            "br",
            "dt",
            "dd",
            "section",
            "article");

    private final SectionCollector sections;

    /** @param type media type of the file, which decides whether its pages are printed ones */
    Xhtml(@Nullable String type) {
        this.sections = new SectionCollector("application/pdf".equals(type));
    }

    List<PageText> pages(String content) {
        try {
            XMLStreamReader events = READERS.createXMLStreamReader(new StringReader(content));
            while (events.hasNext()) {
                take(events, events.next());
            }
        } catch (XMLStreamException cutOff) {
            // The text limit ends the markup in the middle; what was read until there stands.
            return sections.done();
        }
        return sections.done();
    }

    private void take(XMLStreamReader events, int event) throws XMLStreamException {
        switch (event) {
            case XMLStreamConstants.START_ELEMENT -> start(events);
            case XMLStreamConstants.END_ELEMENT -> end(events.getLocalName());
            case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> sections.text(events.getText());
            default -> {}
        }
    }

    private void start(XMLStreamReader events) throws XMLStreamException {
        String name = events.getLocalName();
        String kind = events.getAttributeValue(null, "class");
        if (LEFT_OUT.contains(name) || "package-entry".equals(kind)) {
            skip(events);
        } else if (name.equals("div") && kind != null && PAGE_CLASSES.contains(kind)) {
            sections.page();
        } else if (HEADINGS.contains(name)) {
            sections.headingStarts();
        } else if (BLOCKS.contains(name)) {
            sections.line();
        }
    }

    private void end(String name) {
        if (HEADINGS.contains(name)) {
            sections.headingEnds();
        } else if (name.equals("td") || name.equals("th")) {
            sections.cell();
        } else if (BLOCKS.contains(name)) {
            sections.line();
        }
    }

    private static void skip(XMLStreamReader events) throws XMLStreamException {
        int depth = 1;
        while (depth > 0 && events.hasNext()) {
            int event = events.next();
            depth += event == XMLStreamConstants.START_ELEMENT ? 1 : event == XMLStreamConstants.END_ELEMENT ? -1 : 0;
        }
    }

    private static XMLInputFactory readers() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory;
    }
}
