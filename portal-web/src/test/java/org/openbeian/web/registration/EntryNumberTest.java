package org.openbeian.web.registration;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class EntryNumberTest {

    /** Without a certificate the number in the register is all that a holder can name its registration by. */
    @Test
    void the_page_of_a_notice_names_the_number_under_which_the_register_shows_it() throws IOException {
        String status = Files.readString(Path.of("src/main/webapp/WEB-INF/parts/filing-status.xhtml"));
        assertThat(status.replaceAll("\\s+", ""))
                .contains(("#{empty filing.detail.registrationNumber}\"><a href=\"#{here.url('/register/' += "
                                + "entryNumber.of(filing.id))}\"")
                        .replaceAll("\\s+", ""));
    }
}
