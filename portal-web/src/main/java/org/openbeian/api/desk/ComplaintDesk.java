package org.openbeian.api.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import org.openbeian.api.Answer;
import org.openbeian.common.Json;
import org.openbeian.common.Shown;
import org.openbeian.complaint.ComplaintCaseService;
import org.openbeian.complaint.ComplaintDecisionService;
import org.openbeian.complaint.ComplaintDetail;
import org.openbeian.complaint.ComplaintIncidentService;
import org.openbeian.complaint.Consent;
import org.openbeian.complaint.OfficerNamingService;
import org.openbeian.complaint.OtherBody;
import org.openbeian.complaint.Outcome;
import org.openbeian.complaint.QuestionDetail;

/** Complaints, without what the vault holds: who complains is opened on the page, with a reason, by a person. */
@ApplicationScoped
public class ComplaintDesk extends DeskKind<ComplaintDetail> {

    private static final String TEXT = "text";
    private static final String NOTE = "note";

    @Inject
    ComplaintCaseService cases;

    @Inject
    ComplaintDecisionService decisions;

    @Inject
    ComplaintIncidentService incidents;

    @Inject
    OfficerNamingService officers;

    ComplaintDesk() {
        hands();
        decisions();
        time();
        act("raise", (c, said) -> incidents.raise(c.id(), said.object("answers"), said.key()), "answers");
        act("link", (c, said) -> incidents.link(c.id(), said.text("incidentNumber")), "incidentNumber");
    }

    private void hands() {
        unseen("take", (id, said) -> cases.take(id));
        unseen("release", (id, said) -> cases.release(id));
        unseen("takeOver", (id, said) -> decisions.takeOver(id, said.text("takeOverReason")), "takeOverReason");
        unseen("declareConflict", (id, said) -> cases.declareConflict(id, said.text("why")), "why");
        act("write", (c, said) -> cases.write(said.key(), c.id(), said.text("message")), "message");
        act("read", (c, said) -> decisions.read(c.id(), c.detail().getShown()));
        act(
                "isAboutOfficer",
                (c, said) -> officers.isAboutOfficer(c.id(), said.text("officer"), said.text("officerReason")),
                "officer",
                "officerReason");
        act("agreeAboutOfficer", (c, said) -> officers.agreeAboutOfficer(c.id(), said.needed("officer")), "officer");
        act(
                "isNotAboutOfficer",
                (c, said) ->
                        officers.isNotAboutOfficer(c.id(), said.text("officerBack"), said.text("officerBackReason")),
                "officerBack",
                "officerBackReason");
    }

    private void decisions() {
        act("flagUrgent", (c, said) -> decisions.flagUrgent(c.id(), said.text(NOTE)), NOTE);
        act(
                "accept",
                (c, said) -> decisions.accept(
                        c.id(),
                        said.text("category"),
                        said.text("systemNumber"),
                        said.isTrue("unlinked"),
                        said.text(TEXT)),
                "category",
                "systemNumber",
                "unlinked",
                TEXT);
        act(
                "refuse",
                (c, said) ->
                        decisions.refuse(c.id(), said.text(TEXT), c.detail().getShown()),
                TEXT);
        act(
                "transfer",
                (c, said) -> decisions.transfer(
                        c.id(),
                        said.choice("otherBody", OtherBody.class),
                        said.text(TEXT),
                        c.detail().getShown()),
                "otherBody",
                TEXT);
        act(
                "forward",
                (c, said) -> decisions.forward(
                        c.id(),
                        said.text("question"),
                        said.text(TEXT),
                        c.detail().getShown()),
                "question",
                TEXT);
        act(
                "investigate",
                (c, said) -> decisions.investigate(
                        c.id(), said.text(NOTE), c.detail().getShown()),
                NOTE);
        act(
                "mediate",
                (c, said) -> decisions.mediate(
                        c.id(),
                        new Consent(said.text("complainantAgreed"), said.day("complainantAgreedOn")),
                        new Consent(said.text("providerAgreed"), said.day("providerAgreedOn")),
                        said.text(NOTE),
                        c.detail().getShown()),
                "complainantAgreed",
                "complainantAgreedOn",
                "providerAgreed",
                "providerAgreedOn",
                NOTE);
        act(
                "endMediation",
                (c, said) -> decisions.endMediation(
                        c.id(), said.text(NOTE), c.detail().getShown()),
                NOTE);
        act(
                "agree",
                (c, said) -> decisions.agree(c.id(), said.text(TEXT), c.detail().getShown()),
                TEXT);
        act(
                "answer",
                (c, said) -> decisions.answer(
                        c.id(),
                        said.choice("outcome", Outcome.class),
                        said.text(TEXT),
                        c.detail().getShown()),
                "outcome",
                TEXT);
        act("showAnswer", (c, said) -> decisions.showAnswer(c.id()));
    }

    private void time() {
        act("wantTime", (c, said) -> decisions.wantTime(c.id(), said.text("extensionReason")), "extensionReason");
        act("giveTime", (c, said) -> decisions.giveTime(c.id(), c.detail().getTimeShown()));
        act(
                "declineTime",
                (c, said) -> decisions.declineTime(
                        c.id(), said.text("declineReason"), c.detail().getTimeShown()),
                "declineReason");
    }

    @Override
    String name() {
        return "complaints";
    }

    @Override
    Seen<ComplaintDetail> read(String id) {
        ComplaintDetail detail = cases.open(id);
        JsonObjectBuilder json = json(detail.getId(), detail.getNumber(), detail.getState())
                .add("category", detail.getCategory().code())
                .add("urgent", detail.isUrgent())
                .add("mine", detail.isMine());
        Answer.add(json, "outcome", detail.getOutcome());
        Answer.add(json, "received_at", detail.getReceivedAt());
        Answer.add(json, "due_at", detail.getNextDueAt());
        Answer.add(json, "system", detail.getRegisterNumber());
        Answer.add(json, "named_system", detail.getNamedSystem());
        Answer.add(json, "story", detail.getStory());
        JsonArrayBuilder messages = Json.createArrayBuilder();
        detail.getMessages().forEach(message -> {
            JsonObjectBuilder one =
                    Json.createObjectBuilder().add("kind", message.getKind().name());
            Answer.add(one, TEXT, message.getText());
            Answer.add(one, "at", message.getWrittenAt());
            messages.add(one);
        });
        json.add("messages", messages);
        add(json, detail.getQuestion());
        possible(json, detail.getPossible());
        return new Seen<>(
                detail.getId(),
                detail.getId(),
                detail.getVersion(),
                detail,
                json.build(),
                Shown.of(detail.getShown(), detail.getTimeShown()));
    }

    private static void add(JsonObjectBuilder json, QuestionDetail question) {
        Answer.add(json, "question", question == null ? null : question.getQuestion());
        Answer.add(json, "provider_answer", question == null ? null : question.getAnswer());
    }
}
