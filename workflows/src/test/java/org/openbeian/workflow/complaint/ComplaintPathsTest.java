package org.openbeian.workflow.complaint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.openbeian.complaint.ComplaintEvent.ACCEPT;
import static org.openbeian.complaint.ComplaintEvent.AGREE;
import static org.openbeian.complaint.ComplaintEvent.ANSWER;
import static org.openbeian.complaint.ComplaintEvent.ASK_REVIEW;
import static org.openbeian.complaint.ComplaintEvent.END_MEDIATION;
import static org.openbeian.complaint.ComplaintEvent.FLAG_URGENT;
import static org.openbeian.complaint.ComplaintEvent.INVESTIGATE;
import static org.openbeian.complaint.ComplaintEvent.MEDIATE;
import static org.openbeian.complaint.ComplaintEvent.PROVIDER_ANSWERS;
import static org.openbeian.complaint.ComplaintEvent.RAISE_INCIDENT;
import static org.openbeian.complaint.ComplaintEvent.REFUSE;
import static org.openbeian.complaint.ComplaintEvent.SETTLE;
import static org.openbeian.complaint.ComplaintEvent.TRANSFER;
import static org.openbeian.complaint.ComplaintEvent.WITHDRAW;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.openbeian.common.NotFound;

/** Each way through the model of a complaint. */
class ComplaintPathsTest {

    private final ComplaintRun run = new ComplaintRun();

    @AfterEach
    void close() {
        run.close();
    }

    @Test
    void the_long_way_with_provider_incident_mediation_and_review() {
        run.lodged(false).happens(ACCEPT).forwarded();
        assertThat(run.waits()).isEqualTo("Wait_WITH_PROVIDER");
        run.happens(PROVIDER_ANSWERS).passes(Duration.ZERO);
        assertThat(run.waits()).isEqualTo("Wait_INVESTIGATING");
        run.happens(RAISE_INCIDENT);
        assertThat(run.waits()).isEqualTo("Wait_INVESTIGATING");
        run.happens(MEDIATE).happens(END_MEDIATION).answered(ANSWER);
        assertThat(run.waits()).isEqualTo("Wait_ANSWERED");
        run.happens(ASK_REVIEW);
        assertThat(run.waits()).isEqualTo("Wait_REVIEW");
        run.passes(Duration.ofDays(20));
        assertThat(run.waits()).as("a review is not closed by time").isEqualTo("Wait_REVIEW");
        run.answered(ANSWER).passes(Duration.ofDays(15)).endsAt("End_Closed");
        assertThat(run.done).containsExactly("providerAnswered", "close");
    }

    @Test
    void a_provider_who_stays_silent_holds_nothing_up() {
        run.lodged(false).happens(ACCEPT).forwarded().passes(Duration.ofDays(14));
        assertThat(run.done).containsExactly("providerSilent");
        assertThat(run.waits()).isEqualTo("Wait_INVESTIGATING");
    }

    @Test
    void an_answer_in_time_stops_the_clock_of_silence() {
        run.lodged(false).happens(ACCEPT).forwarded().passes(Duration.ofDays(13));
        run.happens(PROVIDER_ANSWERS).passes(Duration.ofDays(2));
        assertThat(run.done).containsExactly("providerAnswered");
    }

    @Test
    void an_urgent_one_waits_for_nobody_longer_than_two_hours_in_silence() {
        run.lodged(true);
        assertThat(run.waits()).isEqualTo("Wait_URGENT");
        run.passes(Duration.ofMinutes(119));
        assertThat(run.done).isEmpty();
        run.passes(Duration.ofMinutes(1));
        assertThat(run.done).containsExactly("urgentOverdue");
        assertThat(run.waits()).isEqualTo("Wait_URGENT");
        run.happens(SETTLE);
        assertThat(run.waits()).isEqualTo("Wait_ACCEPTED");
    }

    @Test
    void an_officer_finds_out_that_it_is_urgent() {
        run.lodged(false).happens(FLAG_URGENT, Map.of("urgentDue", ComplaintRun.NOW.plus(Duration.ofHours(2))));
        assertThat(run.waits()).isEqualTo("Wait_URGENT");
        run.passes(Duration.ofHours(3));
        assertThat(run.done).containsExactly("urgentOverdue");
    }

    @Test
    void what_is_not_taken_and_not_decided_is_reminded_of() {
        run.lodged(false).passes(Duration.ofDays(12));
        assertThat(run.done).containsExactly("acknowledgementOverdue", "acceptanceOverdue");
        assertThat(run.waits()).isEqualTo("Wait_RECEIVED");
        run.happens(REFUSE).endsAt("End_NotAccepted");
    }

    @Test
    void the_short_ends() {
        run.lodged(false).happens(TRANSFER).endsAt("End_Transferred");
    }

    @Test
    void taken_back() {
        run.lodged(false).happens(WITHDRAW).endsAt("End_Withdrawn");
        assertThatThrownBy(() -> run.happens(ACCEPT)).isInstanceOf(NotFound.class);
    }

    @Test
    void agreed_in_mediation_without_asking_the_provider() {
        run.lodged(false).happens(ACCEPT).happens(INVESTIGATE).happens(MEDIATE).answered(AGREE);
        assertThat(run.waits()).isEqualTo("Wait_ANSWERED");
        run.passes(Duration.ofDays(15)).endsAt("End_Closed");
    }

    @Test
    void a_complaint_of_another_authority_is_not_there() {
        run.lodged(false);
        run.tenant.code = "nanling";
        assertThatThrownBy(() -> run.happens(ACCEPT)).isInstanceOf(NotFound.class);
        run.tenant.code = "beihai";
        assertThat(run.waits()).isEqualTo("Wait_RECEIVED");
    }
}
