package org.openbeian.web.frame.request;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CachedPagesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    "a"            | true
                    W/"a"          | true
                    "b", W/"a"     | true
                    *              | true
                    "b"            | false
                    a              | false
                    ``             | false
                    """)
    void a_reader_who_has_the_page_is_recognised(String sent, boolean known) {
        assertThat(CachedPages.knows(sent, "\"a\"")).isEqualTo(known);
    }
}
