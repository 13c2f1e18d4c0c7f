package id.suluh.web.twin;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** A feed as RFC 4287 has it. */
final class AtomFeed implements TableWriter {
    private static final String NAMESPACE = "http://www.w3.org/2005/Atom";

    @Override
    public void write(Table table, TwinPlace place, OutputStream out) throws IOException {
        List<TableRow> rows = new ArrayList<>();
        table.rows().forEachRemaining(rows::add);
        try {
            XMLStreamWriter xml =
                    XMLOutputFactory.newFactory().createXMLStreamWriter(out, StandardCharsets.UTF_8.name());
            xml.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
            xml.setDefaultNamespace(NAMESPACE);
            xml.writeStartElement(NAMESPACE, "feed");
            xml.writeDefaultNamespace(NAMESPACE);
            xml.writeAttribute("xml", XMLConstants.XML_NS_URI, "lang", place.language());
            head(table, place, rows, xml);
            for (TableRow row : rows) {
                entry(row, xml);
            }
            xml.writeEndDocument();
            xml.flush();
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    private static void head(Table table, TwinPlace place, List<TableRow> rows, XMLStreamWriter xml)
            throws XMLStreamException {
        text(xml, "id", place.self());
        text(xml, "title", table.title() + " – Suluh");
        text(xml, "subtitle", place.note(table));
        text(xml, "updated", newest(rows, place).toString());
        link(xml, "self", "application/atom+xml", place.self());
        link(xml, "alternate", "text/html", place.page());
        xml.writeStartElement(NAMESPACE, "author");
        text(xml, "name", "Suluh");
        xml.writeEndElement();
    }

    private static void entry(TableRow row, XMLStreamWriter xml) throws XMLStreamException {
        xml.writeStartElement(NAMESPACE, "entry");
        text(xml, "id", row.url());
        text(xml, "title", row.title());
        text(xml, "updated", row.updated().toString());
        link(xml, "alternate", "text/html", row.url());
        if (!row.summary().isEmpty()) {
            text(xml, "summary", row.summary());
        }
        xml.writeEndElement();
    }

    private static Instant newest(List<TableRow> rows, TwinPlace place) {
        return rows.stream()
                .map(TableRow::updated)
                .max(Comparator.naturalOrder())
                .orElse(place.now());
    }

    private static void text(XMLStreamWriter xml, String element, String text) throws XMLStreamException {
        xml.writeStartElement(NAMESPACE, element);
        xml.writeCharacters(PlainText.of(text));
        xml.writeEndElement();
    }

    private static void link(XMLStreamWriter xml, String relation, String type, String address)
            throws XMLStreamException {
        xml.writeEmptyElement(NAMESPACE, "link");
        xml.writeAttribute("rel", relation);
        xml.writeAttribute("type", type);
        xml.writeAttribute("href", PlainText.of(address));
    }
}
