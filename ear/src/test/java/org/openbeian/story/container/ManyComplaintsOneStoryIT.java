package org.openbeian.story.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.openbeian.common.BusinessException;
import org.openbeian.complaint.ComplaintLodgingService;
import org.openbeian.complaint.Lodging;
import org.openbeian.complaint.Wish;
import org.openbeian.registration.FilingService;
import org.openbeian.registration.SubmissionService;
import org.openbeian.supervision.StoryService;
import org.openbeian.supervision.SystemStory;

/** Twelve people complain about one system: a supervision case has opened by itself, once, and one page tells the story. */
@ExtendWith(ArquillianExtension.class)
class ManyComplaintsOneStoryIT {

    private static final String HERE = "beihai";
    private static final String SUPERVISOR = "supervisor1." + HERE;
    private static final int THRESHOLD = 10;

    @Inject
    People people;

    @Inject
    Office office;

    @Inject
    SubmissionService submissions;

    @Inject
    FilingService filings;

    @Inject
    ComplaintLodgingService complaints;

    @Inject
    StoryService stories;

    @Test
    void twelve_complaints_open_one_case() throws Exception {
        String id = people.ask("yunxiu.signer", HERE, () -> submissions
                .file(
                        SampleFilings.document(SampleFilings.sample("F01")),
                        UUID.randomUUID().toString())
                .getFilingId());
        office.toTheEnd(id, HERE);
        String number =
                people.ask("yunxiu.filer", HERE, () -> filings.detail(id)).getRegistrationNumber();
        for (int i = 1; i <= 12; i++) {
            complain(number);
            assertThat(story(id).getCases()).as("after %d complaints", i).hasSize(i < THRESHOLD ? 0 : 1);
        }
        SystemStory story = story(id);
        assertThat(story.getComplaints()).hasSize(12);
        assertThat(story.getCases().get(0).getComplaints()).isEqualTo(THRESHOLD);
        assertThat(people.ask(SUPERVISOR, HERE, () -> stories.openCases()))
                .anyMatch(line -> line.getFilingId().equals(id));
        assertThatThrownBy(() -> people.ask("supervisor1.nanling", "nanling", () -> stories.story(id)))
                .isInstanceOf(BusinessException.class);

        String supervisionCase = story.getCases().get(0).getId();
        people.as(SUPERVISOR, HERE, () -> stories.close(supervisionCase, "已责令整改。"));
        complain(number);
        assertThat(story(id).getCases()).as("still many, so it opens anew").hasSize(2);
    }

    private void complain(String number) {
        byte[] ticket = new byte[16];
        new SecureRandom().nextBytes(ticket);
        people.asNobody(
                HERE,
                () -> complaints.lodge(new Lodging()
                        .on(ticket)
                        .about(number)
                        .asking(Wish.REPORT, "CMP-NOLABEL")
                        .telling("下载的图片没有任何标识，请查。", null)));
    }

    private SystemStory story(String id) {
        return people.ask(SUPERVISOR, HERE, () -> stories.story(id));
    }
}
