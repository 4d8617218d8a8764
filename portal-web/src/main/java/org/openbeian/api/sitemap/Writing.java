package org.openbeian.api.sitemap;

import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.OutputStream;
import javax.xml.stream.XMLStreamException;

/** Writes XML to a reader, who may go away. */
@FunctionalInterface
interface Writing {

    void to(OutputStream out) throws XMLStreamException;

    default StreamingOutput toStream() {
        return out -> {
            try {
                to(out);
            } catch (XMLStreamException e) {
                throw new IOException(e);
            }
        };
    }
}
