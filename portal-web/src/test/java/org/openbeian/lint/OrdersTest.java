package org.openbeian.lint;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Wherever a holder reads of an order, it is the order itself: its own words, its number, until when it can be contested. */
class OrdersTest {

    private static final String PART = "/WEB-INF/parts/supervision/order.xhtml";
    private static final String WITH_SEAL = "/WEB-INF/parts/remedy.xhtml";

    @Test
    void both_pages_of_the_holder_show_the_same_order() {
        assertThat(read("WEB-INF/parts/filing-status.xhtml")).contains(PART);
        assertThat(read("app/supervision/measures.xhtml")).contains(PART);
    }

    @Test
    void an_order_is_read_in_the_words_of_who_decided_it_before_those_of_who_proposed_it() {
        String order = read("WEB-INF/parts/supervision/order.xhtml");
        assertThat(order).contains("#{one.decision.considered}", WITH_SEAL, "#{letter}");
        assertThat(order.indexOf("#{one.decision.why}")).isPositive().isLessThan(order.indexOf("#{one.reasons}"));
    }

    @Test
    void a_case_page_does_not_print_the_proposal_as_the_reason_of_the_order() {
        assertThat(read("WEB-INF/parts/filing-status.xhtml"))
                .contains("not empty filing.detail.reason and empty lastOrder.of(filing.id, filing.detail.state)");
    }

    @Test
    void a_measure_has_number_and_seal_as_every_decision() {
        assertThat(read("app/supervision/measures.xhtml"))
                .contains(WITH_SEAL, "measuresPage.letters[one.id]")
                .doesNotContain("/WEB-INF/parts/supervision/remedy.xhtml");
        assertThat(read("WEB-INF/parts/remedy.xhtml")).contains("<ob:crest", "#{remedy.known}", "#{number}");
    }

    private static String read(String page) {
        String file = "portal-web/src/main/webapp/" + page;
        return Sources.below(file.substring(0, file.lastIndexOf('/')), file.substring(file.lastIndexOf('/')))
                .values()
                .stream()
                .findFirst()
                .orElseThrow();
    }
}
