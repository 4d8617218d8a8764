package org.openbeian.api.twin;

import java.io.StringWriter;
import java.time.Instant;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** A feed by RFC 4287: what is new, for readers that ask now and then. */
public final class Atom {

    /** For {@code @Produces}; who asks for nothing in particular gets JSON. */
    public static final String TYPE = "application/atom+xml;qs=0.5";

    /** Entries in a feed. */
    public static final int MOST = 50;

    private static final String NAMESPACE = "http://www.w3.org/2005/Atom";

    /** One piece of news; its address is also its identity, so it says nothing about the language. */
    public record Entry(String address, String title, String summary, Instant updated) {}

    private Atom() {}

    /**
     * @param self the feed's own address, whole
     * @param page the page that shows the same
     */
    public static String feed(String self, String page, String title, String author, List<Entry> entries) {
        StringWriter text = new StringWriter();
        try {
            XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
            xml.writeStartDocument("UTF-8", "1.0");
            xml.writeStartElement("feed");
            xml.writeDefaultNamespace(NAMESPACE);
            element(xml, "id", self);
            element(xml, "title", title);
            element(
                    xml,
                    "updated",
                    entries.stream()
                            .map(Entry::updated)
                            .max(Instant::compareTo)
                            .orElse(Instant.EPOCH)
                            .toString());
            link(xml, "self", self);
            link(xml, "alternate", page);
            xml.writeStartElement("author");
            element(xml, "name", author);
            xml.writeEndElement();
            for (Entry entry : entries) {
                xml.writeStartElement("entry");
                element(xml, "id", entry.address());
                element(xml, "title", entry.title());
                element(xml, "updated", entry.updated().toString());
                link(xml, "alternate", entry.address());
                element(xml, "summary", entry.summary());
                xml.writeEndElement();
            }
            xml.writeEndElement();
            xml.writeEndDocument();
            xml.close();
        } catch (XMLStreamException impossible) {
            throw new IllegalStateException(impossible);
        }
        return text.toString();
    }

    private static void link(XMLStreamWriter xml, String relation, String address) throws XMLStreamException {
        xml.writeEmptyElement("link");
        xml.writeAttribute("rel", relation);
        xml.writeAttribute("href", address);
    }

    private static void element(XMLStreamWriter xml, String name, String text) throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeCharacters(writable(text));
        xml.writeEndElement();
    }

    /** Without what XML cannot hold; people type anything. */
    private static String writable(String text) {
        return text.codePoints()
                .filter(c -> c == '\t' || c == '\n' || c == '\r' || (c >= ' ' && c != 0xFFFE && c != 0xFFFF))
                .filter(c -> c < Character.MIN_SURROGATE || c > Character.MAX_SURROGATE)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
