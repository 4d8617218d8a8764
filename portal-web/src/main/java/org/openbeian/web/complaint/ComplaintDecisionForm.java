package org.openbeian.web.complaint;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.openbeian.common.InputCheck;
import org.openbeian.common.Invalid;
import org.openbeian.complaint.ComplaintCategories;
import org.openbeian.complaint.ComplaintCategory;
import org.openbeian.complaint.ComplaintDecisionService;
import org.openbeian.complaint.ComplaintEvent;
import org.openbeian.complaint.Consent;
import org.openbeian.complaint.OtherBody;
import org.openbeian.complaint.Outcome;

/** What the officer decides on a complaint: one choice, its words, and what belongs to it. */
@Named
@RequestScoped
public class ComplaintDecisionForm {

    /** Nothing of them is told to the complainant; what the officer types stands in the trail. */
    private static final Set<ComplaintEvent> NOTED = EnumSet.of(
            ComplaintEvent.FLAG_URGENT,
            ComplaintEvent.INVESTIGATE,
            ComplaintEvent.MEDIATE,
            ComplaintEvent.END_MEDIATION);

    @Inject
    ComplaintDecisionService service;

    @Inject
    ComplaintCasePage page;

    @Inject
    HttpServletRequest request;

    private String decision;
    private String category;
    private String systemNumber;
    private String otherBody;
    private String outcome;
    private String text;
    private String question;
    private String note;
    private boolean unlinked;
    private String complainantAgreed;
    private String complainantAgreedOn;
    private String providerAgreed;
    private String providerAgreedOn;

    @PostConstruct
    void prepare() {
        category = page.getDetail().getCategory().code();
        systemNumber = page.getDetail().getRegisterNumber();
    }

    public String decide() {
        return decide(event());
    }

    String decide(ComplaintEvent event) {
        String id = page.getId();
        String shown = request.getParameter("shownBasis");
        nothingIsLost(event);
        switch (event) {
            case FLAG_URGENT -> service.flagUrgent(id, note);
            case ACCEPT, SETTLE -> service.accept(id, category, systemNumber, unlinked, text);
            case REFUSE -> service.refuse(id, text, shown);
            case TRANSFER -> service.transfer(id, chosen(OtherBody.values(), otherBody), text, shown);
            case FORWARD -> service.forward(id, question, text, shown);
            case INVESTIGATE -> service.investigate(id, note, shown);
            case MEDIATE ->
                service.mediate(
                        id,
                        new Consent(complainantAgreed, day("complainantAgreedOn", complainantAgreedOn)),
                        new Consent(providerAgreed, day("providerAgreedOn", providerAgreedOn)),
                        note,
                        shown);
            case END_MEDIATION -> service.endMediation(id, note, shown);
            case AGREE -> service.agree(id, text, shown);
            default -> service.answer(id, chosen(Outcome.values(), outcome), text, shown);
        }
        return ComplaintCasePage.to(id, "complaint_decided");
    }

    /** Words that go nowhere with this decision are given back, and not taken as if they had been sent. */
    private void nothingIsLost(ComplaintEvent event) {
        boolean noted = NOTED.contains(event);
        InputCheck typed = new InputCheck();
        goesNowhere(typed, "text", text, noted);
        goesNowhere(typed, "note", note, !noted);
        goesNowhere(typed, "question", question, event != ComplaintEvent.FORWARD);
        typed.check();
    }

    private static void goesNowhere(InputCheck typed, String field, String words, boolean unused) {
        if (unused && words != null && !words.isBlank()) {
            typed.wrong(field, "complaint.words_unused");
        }
    }

    private static LocalDate day(String field, String typed) {
        return InputCheck.day(field, typed);
    }

    private ComplaintEvent event() {
        ComplaintEvent event = chosen(ComplaintEvent.values(), decision);
        if (event == null || !page.getDetail().getPossible().contains(event)) {
            throw new Invalid("/decision", "field.required");
        }
        return event;
    }

    private static <T extends Enum<T>> T chosen(T[] constants, String name) {
        return Arrays.stream(constants)
                .filter(constant -> constant.name().equals(name))
                .findFirst()
                .orElse(null);
    }

    public List<String> getDecisions() {
        return page.getDetail().getPossible().stream().map(ComplaintEvent::name).toList();
    }

    public List<ComplaintCategory> getCategories() {
        return ComplaintCategories.all();
    }

    public List<String> getBodies() {
        return Arrays.stream(OtherBody.values()).map(OtherBody::name).toList();
    }

    public List<String> getFindings() {
        return Arrays.stream(Outcome.values())
                .filter(Outcome::isFinding)
                .map(Outcome::name)
                .toList();
    }

    public String getDecision() {
        return decision;
    }

    public void setDecision(String decision) {
        this.decision = decision;
    }

    public String getCategory() {
        return category;
    }

    public void setCategory(String category) {
        this.category = category;
    }

    public String getSystemNumber() {
        return systemNumber;
    }

    public void setSystemNumber(String systemNumber) {
        this.systemNumber = systemNumber;
    }

    public String getOtherBody() {
        return otherBody;
    }

    public void setOtherBody(String otherBody) {
        this.otherBody = otherBody;
    }

    public String getOutcome() {
        return outcome;
    }

    public void setOutcome(String outcome) {
        this.outcome = outcome;
    }

    /** To the provider, who reads nothing else that is written here. */
    public String getQuestion() {
        return question;
    }

    public void setQuestion(String question) {
        this.question = question;
    }

    /** For the trail; nobody but the staff reads it. */
    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public boolean isUnlinked() {
        return unlinked;
    }

    public void setUnlinked(boolean unlinked) {
        this.unlinked = unlinked;
    }

    public String getComplainantAgreed() {
        return complainantAgreed;
    }

    public void setComplainantAgreed(String complainantAgreed) {
        this.complainantAgreed = complainantAgreed;
    }

    public String getComplainantAgreedOn() {
        return complainantAgreedOn;
    }

    public void setComplainantAgreedOn(String complainantAgreedOn) {
        this.complainantAgreedOn = complainantAgreedOn;
    }

    public String getProviderAgreed() {
        return providerAgreed;
    }

    public void setProviderAgreed(String providerAgreed) {
        this.providerAgreed = providerAgreed;
    }

    public String getProviderAgreedOn() {
        return providerAgreedOn;
    }

    public void setProviderAgreedOn(String providerAgreedOn) {
        this.providerAgreedOn = providerAgreedOn;
    }
}
