package org.openbeian.story.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.util.List;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.openbeian.common.Invalid;
import org.openbeian.complaint.ComplaintCaseService;
import org.openbeian.complaint.ComplaintDecisionService;
import org.openbeian.complaint.ComplaintLodgingService;
import org.openbeian.complaint.ComplaintState;
import org.openbeian.complaint.Lodging;
import org.openbeian.complaint.ProviderQuestionService;
import org.openbeian.complaint.Wish;
import org.openbeian.registration.FilingService;

/** The provider learns who complains only when they agreed to it, and that it was told stands in the trail. */
@ExtendWith(ArquillianExtension.class)
class NameOnlyWithConsentIT {

    private static final String HERE = "beihai";
    private static final String OFFICER = "supervisor1." + HERE;
    private static final String SHOWN = "@name_shown";

    @Inject
    People people;

    @Inject
    Office office;

    @Inject
    TwoHands submissions;

    @Inject
    FilingService filings;

    @Inject
    ComplaintLodgingService complaints;

    @Inject
    ComplaintCaseService cases;

    @Inject
    ComplaintDecisionService decisions;

    @Inject
    ProviderQuestionService questions;

    @Test
    void the_name_goes_with_the_question_only_by_consent_and_the_trail_says_so() throws Exception {
        String id = people.ask("yunxiu.signer", HERE, () -> submissions
                .file(
                        SampleFilings.document(SampleFilings.sample("F01")),
                        UUID.randomUUID().toString())
                .getFilingId());
        office.toTheEnd(id, HERE);
        String number =
                people.ask("yunxiu.filer", HERE, () -> filings.detail(id)).getRegistrationNumber();

        String consenting = "愿意的人 " + UUID.randomUUID();
        String agreed = asked(number, consenting, true);
        assertThat(people.ask("yunxiu.filer", HERE, () -> questions.mine()))
                .anyMatch(question -> consenting.equals(question.getComplainant()));
        assertThat(trailOf(agreed)).contains(SHOWN);

        String silent = "不愿意的人 " + UUID.randomUUID();
        String refused = asked(number, silent, false);
        assertThat(people.ask("yunxiu.filer", HERE, () -> questions.mine()))
                .noneMatch(question -> silent.equals(question.getComplainant()));
        assertThat(trailOf(refused)).doesNotContain(SHOWN);

        String careless = "欧阳若兰";
        String named = accepted(number, careless, false);
        for (String question : List.of("欧阳 若兰说图片没有标识，请说明。", "请回复投诉人 138-0000-0000。")) {
            assertThatThrownBy(() -> people.as(OFFICER, HERE, () -> decisions.forward(named, question)))
                    .isInstanceOfSatisfying(Invalid.class, refusal -> assertThat(refusal.errors())
                            .singleElement()
                            .satisfies(error -> assertThat(error.pointer()).isEqualTo("/question")));
        }
        assertThat(people.ask(OFFICER, HERE, () -> cases.open(named)).getState())
                .isEqualTo(ComplaintState.ACCEPTED);
        people.as(OFFICER, HERE, () -> decisions.forward(named, "请说明为何没有标识。"));
    }

    private String asked(String number, String name, boolean mayBeShown) {
        String id = accepted(number, name, mayBeShown);
        people.as(OFFICER, HERE, () -> decisions.forward(id, "请说明为何没有标识。"));
        return id;
    }

    private String accepted(String number, String name, boolean mayBeShown) {
        byte[] ticket = new byte[16];
        new SecureRandom().nextBytes(ticket);
        String id = people.asNobody(
                        HERE,
                        () -> complaints.lodge(new Lodging()
                                .on(ticket)
                                .about(number)
                                .asking(Wish.REPORT, "CMP-NOLABEL")
                                .telling("下载的图片没有任何标识，请查。", null)
                                .named(name, "13800000000", mayBeShown)))
                .getComplaintId();
        people.as(OFFICER, HERE, () -> cases.take(id));
        people.as(OFFICER, HERE, () -> decisions.accept(id, "CMP-NOLABEL", number, "已受理。"));
        return id;
    }

    private String trailOf(String id) {
        return people.ask(OFFICER, HERE, () -> cases.open(id)).getTrail().stream()
                .map(line -> String.valueOf(line.getDetail()))
                .reduce("", (one, other) -> one + "\n" + other);
    }
}
