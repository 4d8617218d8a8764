package org.openbeian.story.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.openbeian.access.AccessDenied;
import org.openbeian.common.Conflict;
import org.openbeian.common.Invalid;
import org.openbeian.common.NotFound;
import org.openbeian.complaint.ComplaintCaseService;
import org.openbeian.complaint.ComplaintDecisionService;
import org.openbeian.complaint.ComplaintDetail;
import org.openbeian.complaint.ComplaintIncidentService;
import org.openbeian.complaint.ComplaintLodgingService;
import org.openbeian.complaint.ComplaintState;
import org.openbeian.complaint.LinkedComplaint;
import org.openbeian.complaint.LinkedIncident;
import org.openbeian.complaint.Lodging;
import org.openbeian.complaint.Outcome;
import org.openbeian.complaint.Wish;
import org.openbeian.incident.IncidentDetail;
import org.openbeian.incident.IncidentLinkingService;
import org.openbeian.incident.IncidentService;
import org.openbeian.incident.ReportingService;

/** A complaint turns out to be an incident: one step, in the officer's words, and each leads to the other. */
@ExtendWith(ArquillianExtension.class)
class ComplaintRaisesIncidentIT {

    private static final String HERE = "beihai";
    private static final String OFFICER = "supervisor1." + HERE;
    private static final String NAME = "欧阳若兰";
    private static final String CONTACT = "138 0000 4711";
    private static final String STORY = "它对我奶奶说可以不吃药，原话我记下来了。";

    @Inject
    People people;

    @Inject
    ComplaintLodgingService lodging;

    @Inject
    ComplaintCaseService cases;

    @Inject
    ComplaintDecisionService decisions;

    @Inject
    ComplaintIncidentService links;

    @Inject
    IncidentService incidents;

    @Inject
    IncidentLinkingService linking;

    @Inject
    ReportingService reporting;

    @Test
    void an_officer_raises_an_incident_without_the_complainant() {
        String id = lodge();
        assertThat(open(id).isRaisable()).isFalse();
        JsonObject answers = report("陪伴机器人建议老人停药。");
        String once = key();
        assertThatThrownBy(() -> raise(id, answers, once)).as("not taken").isInstanceOf(Conflict.class);
        take(id);
        assertThatThrownBy(() -> raise(id, answers, once))
                .as("not investigated")
                .isInstanceOf(Conflict.class);
        people.as(OFFICER, HERE, () -> decisions.investigate(id));
        assertThat(open(id).isRaisable()).isTrue();
        assertThatThrownBy(() -> raise(id, report("欧阳 若兰反映，奶奶停药。"), once))
                .isInstanceOfSatisfying(Invalid.class, refused -> assertThat(refused.errors())
                        .singleElement()
                        .satisfies(error -> assertThat(error.pointer()).isEqualTo("/whatHappened")));
        assertThatThrownBy(() -> raise(id, report("电话13800004711可以联系。"), once)).isInstanceOf(Invalid.class);

        String incident = raise(id, answers, once);
        assertThat(raise(id, answers, once)).as("sent twice").isEqualTo(incident);
        assertThat(people.ask(OFFICER, HERE, () -> links.incidents(id)))
                .singleElement()
                .satisfies(link -> {
                    assertThat(link.id()).isEqualTo(incident);
                    assertThat(link.raised()).isTrue();
                });
        assertThat(people.ask(OFFICER, HERE, () -> links.complaints(incident)))
                .extracting(LinkedComplaint::id)
                .containsExactly(id);
        assertThat(open(id).getState()).isEqualTo(ComplaintState.INVESTIGATING);
        IncidentDetail raised = people.ask(OFFICER, HERE, () -> incidents.open(incident));
        assertThat(raised.getReports()).singleElement().satisfies(report -> assertThat(
                        report.getAnswers().toString())
                .contains("建议老人停药")
                .doesNotContain(NAME)
                .doesNotContain(CONTACT)
                .doesNotContain("原话"));
        assertThat(raised.getIncident().getTimes().firstReportAt())
                .as("no operator has reported")
                .isNull();
        people.as(OFFICER, HERE, () -> decisions.answer(id, Outcome.UPHELD, "已作为事件处理。", null));
        assertThatThrownBy(() -> raise(id, answers, key())).as("answered").isInstanceOf(Conflict.class);
    }

    @Test
    void only_the_officer_of_the_complaint_and_nobody_outside() {
        String id = lodge();
        take(id);
        people.as(OFFICER, HERE, () -> decisions.investigate(id));
        assertThatThrownBy(() -> people.as("supervisor2." + HERE, HERE, () -> links.raise(id, report("别人办的。"), key())))
                .isInstanceOf(Conflict.class);
        assertThatThrownBy(
                        () -> people.as("supervisor1.nanling", "nanling", () -> links.raise(id, report("别处的。"), key())))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> people.as("yunxiu.filer", HERE, () -> links.incidents(id)))
                .isInstanceOf(AccessDenied.class);
        String incident = raise(id, report("陪伴机器人建议老人停药。"), key());
        assertThatThrownBy(() -> people.as("yunxiu.filer", HERE, () -> links.complaints(incident)))
                .isInstanceOf(AccessDenied.class);
        assertThat(people.ask("supervisor1.nanling", "nanling", () -> links.complaints(incident)))
                .isEmpty();
    }

    @Test
    void a_known_incident_is_linked_and_a_merged_number_leads_on() {
        String first = lodge();
        String second = lodge();
        take(first);
        take(second);
        String one = officerReports("同一事件甲");
        String other = officerReports("同一事件乙");
        people.as(OFFICER, HERE, () -> links.link(first, number(other)));
        people.as(OFFICER, HERE, () -> links.link(first, number(other)));
        assertThatThrownBy(() -> people.as(OFFICER, HERE, () -> links.link(first, "INC-990100-2020-999999")))
                .isInstanceOf(Invalid.class);
        String merged = number(other);
        people.as(OFFICER, HERE, () -> linking.merge(other, number(one), "同一件事的两份报告。", true));
        people.as(OFFICER, HERE, () -> links.link(second, merged));
        assertThat(people.ask(OFFICER, HERE, () -> links.incidents(second)))
                .extracting(LinkedIncident::id)
                .containsExactly(one);
        List<LinkedComplaint> all = people.ask(OFFICER, HERE, () -> links.complaints(one));
        assertThat(all).extracting(LinkedComplaint::id).containsExactlyInAnyOrder(first, second);
        assertThat(all).noneMatch(LinkedComplaint::raised);
    }

    private String lodge() {
        byte[] ticket = new byte[16];
        new SecureRandom().nextBytes(ticket);
        return people.asNobody(
                        HERE,
                        () -> lodging.lodge(new Lodging()
                                .on(ticket)
                                .aboutUnknown("陪伴机器人", null)
                                .asking(Wish.REMEDY, "CMP-OTHER")
                                .telling(STORY, null)
                                .named(NAME, CONTACT, false)))
                .getComplaintId();
    }

    private void take(String id) {
        people.as(OFFICER, HERE, () -> cases.take(id));
        people.as(OFFICER, HERE, () -> decisions.accept(id, "CMP-OTHER", null, "已受理。"));
    }

    private ComplaintDetail open(String id) {
        return people.ask(OFFICER, HERE, () -> cases.open(id));
    }

    private String raise(String id, JsonObject answers, String once) {
        return people.ask(OFFICER, HERE, () -> links.raise(id, answers, once));
    }

    private String officerReports(String what) {
        return people.ask(OFFICER, HERE, () -> reporting.reportAsOfficer(report(what), key()));
    }

    private String number(String incident) {
        return people.ask(OFFICER, HERE, () -> incidents.open(incident))
                .getIncident()
                .getNumber();
    }

    private static JsonObject report(String what) {
        return Json.createObjectBuilder()
                .add("whatHappened", what)
                .add("incidentType", "AI-SAFETY")
                .add("otherSystem", "陪伴机器人")
                .add("awareAt", Instant.now().minusSeconds(600).toString())
                .add("whoAffected", "一名老人")
                .add("measuresTaken", "尚无")
                .build();
    }

    private static String key() {
        return UUID.randomUUID().toString();
    }
}
