package org.openbeian.api.sitemap;

import java.io.OutputStream;
import java.time.Instant;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** A list for crawlers, written address by address, as sitemaps.org describes it. */
final class SitemapXml implements AutoCloseable {

    static final String TYPE = "application/xml";

    private static final String NAMESPACE = "http://www.sitemaps.org/schemas/sitemap/0.9";
    private static final String XHTML = "http://www.w3.org/1999/xhtml";

    private final XMLStreamWriter xml;
    private final boolean index;

    private SitemapXml(OutputStream out, boolean index) throws XMLStreamException {
        this.xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out, "UTF-8");
        this.index = index;
        xml.writeStartDocument("UTF-8", "1.0");
        xml.writeStartElement(index ? "sitemapindex" : "urlset");
        xml.writeDefaultNamespace(NAMESPACE);
        if (!index) {
            xml.writeNamespace("xhtml", XHTML);
        }
    }

    static SitemapXml ofLists(OutputStream out) throws XMLStreamException {
        return new SitemapXml(out, true);
    }

    static SitemapXml ofPages(OutputStream out) throws XMLStreamException {
        return new SitemapXml(out, false);
    }

    /** A list or a page; a page is named with the addresses that it has in each language. */
    void add(String address, Instant changedAt) throws XMLStreamException {
        xml.writeStartElement(index ? "sitemap" : "url");
        xml.writeStartElement("loc");
        xml.writeCharacters(address);
        xml.writeEndElement();
        if (changedAt != null) {
            xml.writeStartElement("lastmod");
            xml.writeCharacters(changedAt.toString());
            xml.writeEndElement();
        }
        if (!index) {
            alternate("zh-CN", address + "?lang=zh");
            alternate("en", address + "?lang=en");
            // in the language of the reader
            alternate("x-default", address);
        }
        xml.writeEndElement();
    }

    private void alternate(String language, String address) throws XMLStreamException {
        xml.writeEmptyElement("xhtml", "link", XHTML);
        xml.writeAttribute("rel", "alternate");
        xml.writeAttribute("hreflang", language);
        xml.writeAttribute("href", address);
    }

    /** The lists of one authority. */
    void addLists(String root, List<Long> sections) throws XMLStreamException {
        add(root + "/sitemap-pages.xml", null);
        for (Long section : sections) {
            add(root + "/sitemap-register-" + section + ".xml", null);
        }
    }

    @Override
    public void close() throws XMLStreamException {
        xml.writeEndElement();
        xml.writeEndDocument();
        xml.flush();
    }
}
