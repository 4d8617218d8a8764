package org.openbeian.api.twin;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.time.Instant;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;

class AtomTest {

    @Test
    void a_feed_can_be_read_whatever_people_typed() throws Exception {
        Instant newest = Instant.parse("2026-11-25T01:00:00Z");
        String feed = Atom.feed(
                "https://x/a.atom?lang=en&y",
                "https://x/a",
                "T & <b>",
                "A",
                List.of(
                        new Atom.Entry("https://x/1", "备\u0000\u0008 & \uD83D\uDE00 ]]>", "s", newest.minusSeconds(9)),
                        new Atom.Entry("https://x/2", "lone \uD83D surrogate", "s", newest)));
        Document read = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(feed)));
        assertThat(read.getElementsByTagName("entry").getLength()).isEqualTo(2);
        assertThat(read.getElementsByTagName("title").item(1).getTextContent()).isEqualTo("备 & \uD83D\uDE00 ]]>");
        assertThat(read.getElementsByTagName("updated").item(0).getTextContent())
                .isEqualTo(newest.toString());
    }
}
