package org.openbeian.web.complaint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.openbeian.common.Invalid;
import org.openbeian.complaint.ComplaintStatus;
import org.openbeian.complaint.ComplaintStatusService;
import org.openbeian.complaint.ReceiptCode;
import org.openbeian.web.open.PublicRateLimit;
import org.openbeian.web.open.TooManyRequests;

class ComplaintStatusPageTest {

    /** Nothing of what was typed is looked at before. */
    @Test
    void who_has_tried_too_often_is_told_that_and_nothing_else() {
        ComplaintStatusPage page = new ComplaintStatusPage();
        page.gate = new PublicRateLimit() {
            @Override
            public void mayTry(HttpServletRequest request) {
                throw new TooManyRequests("complaint.too_many", 10);
            }
        };
        for (String typed : List.of("CMP-990100-2026-000021", "云岫")) {
            page.setCode(typed);
            assertThatThrownBy(page::show).isInstanceOf(TooManyRequests.class);
        }
    }

    @Test
    void who_gives_the_number_instead_of_the_code_is_told_so() {
        ComplaintStatusPage page = new ComplaintStatusPage();
        int[] tries = new int[1];
        page.gate = new PublicRateLimit() {
            @Override
            public void mayTry(HttpServletRequest request) {
                tries[0]++;
            }
        };
        page.setCode("投诉编号：CMP-990100-2026-000021");
        Invalid refused = catchThrowableOfType(Invalid.class, page::show);
        assertThat(tries[0]).as("a number is a try as well").isEqualTo(1);
        assertThat(refused.errors()).singleElement().satisfies(error -> assertThat(error.key())
                .isEqualTo("complaint.code_is_number"));
    }

    /** A service that is called with a code makes no hash of it inside its transaction. */
    @Test
    void a_code_is_looked_for_by_a_hash_that_was_made_before() {
        ComplaintStatusPage page = new ComplaintStatusPage();
        page.gate = new PublicRateLimit() {
            @Override
            public void mayTry(HttpServletRequest request) {
                // once
            }
        };
        ReceiptCode made = ReceiptCode.asTyped("made before");
        page.receipts = new ReceiptCodes() {
            @Override
            public ReceiptCode hashed(HttpServletRequest request, ReceiptCode code) {
                return made;
            }
        };
        List<ReceiptCode> sought = new ArrayList<>();
        page.service = new ComplaintStatusService() {
            @Override
            public Optional<ComplaintStatus> open(ReceiptCode code) {
                sought.add(code);
                return Optional.empty();
            }
        };
        page.setCode("云岫");
        assertThatThrownBy(page::show).isInstanceOf(Invalid.class);
        assertThat(sought).containsExactly(made);
    }
}
