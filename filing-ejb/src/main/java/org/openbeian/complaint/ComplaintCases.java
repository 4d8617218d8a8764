package org.openbeian.complaint;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.openbeian.access.Caller;
import org.openbeian.casework.Act;
import org.openbeian.casework.CaseProtocol;
import org.openbeian.casework.CaseWork;
import org.openbeian.casework.Desk;
import org.openbeian.common.Basis;
import org.openbeian.common.CoarseTime;
import org.openbeian.common.Invalid;
import org.openbeian.common.PortalClock;
import org.openbeian.common.Sealing;
import org.openbeian.deadline.CaseKind;

/** How a complaint is worked, by the officer who has taken it and by who complains. */
@ApplicationScoped
class ComplaintCases extends CaseProtocol<Complaint, ComplaintState, ComplaintEvent> {

    /** Whose receipt code opens it does these. */
    private static final Set<ComplaintEvent> COMPLAINANT =
            EnumSet.of(ComplaintEvent.WITHDRAW, ComplaintEvent.ASK_REVIEW);

    /** Of the process. */
    private static final Set<ComplaintEvent> STEPS =
            EnumSet.of(ComplaintEvent.PROVIDER_ANSWERS, ComplaintEvent.PROVIDER_SILENT, ComplaintEvent.CLOSE);

    private static final Set<ComplaintEvent> OFFICERS = officers();

    /** What an officer may do whatever has come in since: it takes nothing from it, and is not held up by it. */
    private static final Set<ComplaintEvent> UNSEEN = EnumSet.of(
            ComplaintEvent.FLAG_URGENT, ComplaintEvent.ACCEPT, ComplaintEvent.SETTLE, ComplaintEvent.RAISE_INCIDENT);

    static final String NAME_OFFICER = "NAME_OFFICER";
    static final String AGREE_OFFICER = "AGREE_OFFICER";
    static final String OFFICER_BACK = "OFFICER_BACK";
    static final String RELEASE = "RELEASE";

    /** Open to who has named an officer on their own word: to give it back, and what is said of officers. */
    private static final Set<String> ALONE = Set.of(NAME_OFFICER, AGREE_OFFICER, OFFICER_BACK, RELEASE);

    @Inject
    ComplaintRepository complaints;

    @Inject
    KeptOutOfficers keptOut;

    @Inject
    ComplaintClocks clocks;

    @Inject
    ComplaintProcess process;

    @Inject
    Sealing sealing;

    ComplaintCases() {
        super(Complaint.class, ComplaintState.table());
    }

    private static Set<ComplaintEvent> officers() {
        Set<ComplaintEvent> rest = EnumSet.complementOf(EnumSet.copyOf(COMPLAINANT));
        rest.removeAll(STEPS);
        return rest;
    }

    @Override
    protected Collection<String> systems(Complaint complaint) {
        return complaint.getAiSystemId() == null ? List.of() : List.of(complaint.getAiSystemId());
    }

    /** An officer whom it is about does not learn of it. */
    @Override
    protected boolean isHidden(Complaint complaint) {
        return keptOut.isMe(complaint.getId());
    }

    /** Of somebody who may not want to be known nothing is kept that a log could be held against. */
    @Override
    protected Instant time(Caller caller) {
        Instant exact = super.time(caller);
        return caller.isStaff() || caller.isSystem() ? exact : CoarseTime.of(exact);
    }

    @Override
    protected void mustBeFor(Complaint complaint, ComplaintEvent event, Caller caller) {
        if (!COMPLAINANT.contains(event)) {
            complaint.mustBeFor(event, caller.personId());
            mustNotBeAlone(complaint, caller);
        }
    }

    @Override
    protected void mustBeFor(Complaint complaint, String word, Caller caller) {
        if (!ALONE.contains(word)) {
            mustNotBeAlone(complaint, caller);
        }
    }

    private void mustNotBeAlone(Complaint complaint, Caller caller) {
        if (caller.isStaff()) {
            KeptOut.mustNotBeAlone(keptOut.standing(complaint.getId()), caller.personId());
        }
    }

    /** What was said to the complainant is a message, and sealed; what the officer notes stands in the trail. */
    @Override
    protected void keep(Act<Complaint> act) {
        if (act.text() != null) {
            audit.notes().detail(act.text());
        }
        if (isDecided(act)) {
            // who decides has read what was written: it was shown, or the act would have been refused
            act.on().hasBeenRead();
        }
    }

    private static boolean isDecided(Act<Complaint> act) {
        return OFFICERS.stream().filter(event -> !UNSEEN.contains(event)).anyMatch(event -> event.name()
                .equals(act.word()));
    }

    @Override
    protected void ended(Complaint complaint, Instant at) {
        clocks.closed(complaint, at);
    }

    /** The provider's own time is nobody's work here. */
    @Override
    protected CaseWork waiting(Complaint complaint) {
        CaseWork work =
                new CaseWork(CaseKind.COMPLAINT, complaint.getId(), complaint.getNumber(), complaint.getAiSystemId());
        if (complaint.isToBeRead() && !isLeft(complaint)) {
            Instant end = PortalClock.endOf(complaint.getReadBy());
            work.ask(
                    Desk.SUPERVISION,
                    ComplaintWork.READ,
                    complaint.getHands().handler(),
                    end,
                    complaint.getHands().barred(complaint.getState()));
        }
        ComplaintWork asked = ComplaintWork.in(complaint.getState());
        if (complaint.getState().isEnd()) {
            return work;
        }
        Instant due = clocks.nextEnd(complaint);
        if (asked != null) {
            work.ask(
                    Desk.SUPERVISION,
                    asked,
                    complaint.getHands().handler(),
                    due,
                    complaint.getHands().barred(complaint.getState()));
        }
        if (complaint.isTimeWanted()) {
            work.ask(
                    Desk.SUPERVISION,
                    ComplaintWork.GIVE_TIME,
                    null,
                    due,
                    complaint.getMoreTime().askers());
        }
        Set<String> named = KeptOut.waitNotFor(keptOut.standing(complaint.getId()));
        if (!named.isEmpty()) {
            work.ask(Desk.SUPERVISION, ComplaintWork.AGREE_OFFICER, null, due, named);
        }
        return work;
    }

    /** One that has ended stays with who had it, also when they are here no more. */
    private boolean isLeft(Complaint complaint) {
        return complaint.getState().isEnd()
                && !keptOut.mayHandle(complaint.getHands().handler(), complaint.getAiSystemId());
    }

    @Override
    protected void happened(Complaint complaint, ComplaintEvent event, Map<String, Object> facts) {
        process.happened(complaint.getId(), event, new HashMap<>(facts));
    }

    /** What a decision rests on: what was said after the complaint itself by who complains, and by the provider. */
    Basis basis(String complaintId) {
        return basis(complaints.messages(complaintId), complaints.questionOn(complaintId));
    }

    /** The same of what was read already. */
    static Basis basis(List<ComplaintMessage> messages, Optional<ProviderQuestion> question) {
        long more = messages.stream()
                .filter(message -> message.getKind().isFromComplainant())
                .count();
        return new Basis()
                .on("complaint.words_moved", more == 0 ? null : more)
                .on(
                        "complaint.answer_moved",
                        question.map(ProviderQuestion::getAnsweredAt).orElse(null));
    }

    /**
     * An officer decides on what was shown.
     *
     * @param shown stamp from the page, see {@link ComplaintDetail#getShown}; null or empty on the complaint alone
     * @throws org.openbeian.common.Conflict when who complains has written, or the provider answered, meanwhile
     */
    void decide(String id, ComplaintEvent event, String shown, Consumer<Act<Complaint>> verb) {
        act(id, event, act -> {
            basis(id).mustBe(shown);
            verb.accept(act);
        });
    }

    /**
     * What stands in the trail stands there for ever, and others read it who may not open the vault.
     *
     * @return the words; null of null
     * @throws Invalid at the field when they say who complains
     */
    String namingNobody(String id, String field, String words) {
        if (words != null
                && complaints
                        .identity(id)
                        .map(identity -> identity.read(sealing))
                        .filter(one -> one.isNamedIn(words))
                        .isPresent()) {
            throw new Invalid("/" + field, "complaint.names_the_complainant");
        }
        return words;
    }

    /** To the complainant, who reads it with the receipt code. */
    void say(Act<Complaint> act, ComplaintMessage.Kind kind, String text) {
        complaints.add(new ComplaintMessage(act.on().getId(), kind, act.by(), text, sealing, act.at()));
    }
}
