package org.openbeian.complaint;

import static org.openbeian.access.Permission.SUPERVISE;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.openbeian.access.Requires;
import org.openbeian.audit.AuditNotes;
import org.openbeian.audit.AuditTrail;
import org.openbeian.casework.Act;
import org.openbeian.common.Conflict;
import org.openbeian.common.InputCheck;
import org.openbeian.common.Invalid;
import org.openbeian.common.PortalClock;
import org.openbeian.common.Sealing;
import org.openbeian.common.SearchText;
import org.openbeian.deadline.DueDate;
import org.openbeian.registration.AiSystem;
import org.openbeian.review.ConflictsOfInterest;

/**
 * What the officer who has taken a complaint decides on it. Each decision is told to the complainant in plain words. But for
 * its acceptance and its urgency, which wait for nobody, each rests on what was shown of what either side has said since: its
 * stamp is the last parameter, see {@link ComplaintCases#decide}.
 */
@Stateless
public class ComplaintDecisionService {

    private static final int LONGEST = 4000;
    private static final int LONGEST_REASON = 1000;
    private static final int LONGEST_NOTE = 300;

    @Inject
    ComplaintRepository complaints;

    @Inject
    ConflictsOfInterest conflicts;

    @Inject
    ComplaintClocks clocks;

    @Inject
    ComplaintCases cases;

    @Inject
    ProviderNotices notices;

    @Inject
    Event<ComplaintLinked> linked;

    @Inject
    Sealing sealing;

    @Inject
    AuditTrail audit;

    @Inject
    PortalClock clock;

    /** Danger to life, a minor or self-harm, which neither category nor words have shown. */
    @Requires(value = SUPERVISE, action = "complaintDecision.flagUrgent")
    public void flagUrgent(String id, String why) {
        cases.act(id, ComplaintEvent.FLAG_URGENT, act -> {
            act.because(note(id, why)).on().flagUrgent();
            clocks.urgent(act.on()).forEach(act::fact);
        });
    }

    /**
     * Accepts a complaint, or settles an urgent one whose danger was dealt with; it is then accepted too.
     *
     * @param registerNumber the system it is about; empty when that stays as it is known
     * @param unlinked it is expressly not about a system of the register, whatever was known before
     * @param notice what the complainant is told
     */
    @Requires(value = SUPERVISE, action = "complaintDecision.accept")
    public void accept(String id, String category, String registerNumber, boolean unlinked, String notice) {
        Complaint complaint = cases.locked(id);
        cases.act(complaint, complaint.acceptance(), act -> {
            InputCheck typed = new InputCheck();
            String told = typed.text("text", notice, LONGEST, true);
            if (ComplaintCategories.find(category).isEmpty()) {
                typed.wrong("category", "field.required");
            }
            boolean named = registerNumber != null && !registerNumber.isBlank();
            if (named && unlinked) {
                typed.wrong("systemNumber", "complaint.linked_or_not");
            }
            typed.check();
            String before = complaint.getAiSystemId();
            String system = unlinked ? null : named ? system(registerNumber) : before;
            complaint.accept(category, system, act.by(), act.at());
            clocks.accepted(complaint, act.at());
            if (named) {
                audit.notes().note("number", SearchText.code(registerNumber));
            }
            cases.say(act, ComplaintMessage.Kind.ACCEPTED, told);
            if (system != null && !system.equals(before)) {
                linked.fire(new ComplaintLinked(system, act.at()));
            }
        });
    }

    private String system(String number) {
        String system = complaints
                .systemByNumber(number)
                .map(AiSystem::getId)
                .orElseThrow(() -> new Invalid("/systemNumber", "complaint.no_such_system"));
        conflicts.mustBeNone(List.of(system));
        return system;
    }

    /** The same, when what is known of the system stays as it is. */
    @Requires(value = SUPERVISE, action = "complaintDecision.accept")
    public void accept(String id, String category, String registerNumber, String notice) {
        accept(id, category, registerNumber, false, notice);
    }

    /** Not accepted: why, in at least ten characters, and which other channel there is. */
    @Requires(value = SUPERVISE, action = "complaintDecision.refuse")
    public void refuse(String id, String reason, String shown) {
        cases.decide(id, ComplaintEvent.REFUSE, shown, act -> {
            String why = InputCheck.neededReason("text", reason, LONGEST);
            act.on().refuse(act.by(), act.at());
            cases.say(act, ComplaintMessage.Kind.NOT_ACCEPTED, why);
            clocks.decided(act.on(), act.at());
        });
    }

    /** Another body is competent and has been told. */
    @Requires(value = SUPERVISE, action = "complaintDecision.transfer")
    public void transfer(String id, OtherBody to, String notice, String shown) {
        cases.decide(id, ComplaintEvent.TRANSFER, shown, act -> {
            InputCheck typed = new InputCheck();
            if (to == null) {
                typed.wrong("otherBody", "field.required");
            }
            String told = typed.text("text", notice, LONGEST, true);
            typed.check();
            act.on().transfer(to, act.by(), act.at());
            audit.notes().note("other_body", AuditNotes.code("other_body", to));
            cases.say(act, ComplaintMessage.Kind.TRANSFERRED, told);
            clocks.decided(act.on(), act.at());
        });
    }

    /**
     * Asks the provider, in words that do not give the complainant away; the name goes along only with consent.
     *
     * @param notice what the complainant is told, who else reads nothing; may be left out
     * @throws Invalid when the words name a complainant who did not consent
     */
    @Requires(value = SUPERVISE, action = "complaintDecision.forward")
    public void forward(String id, String question, String notice, String shown) {
        cases.decide(id, ComplaintEvent.FORWARD, shown, act -> {
            InputCheck typed = new InputCheck();
            String asked = typed.text("question", question, LONGEST, true);
            String told = typed.text("text", notice, LONGEST, false);
            typed.check();
            forward(act, asked);
            if (told != null) {
                cases.say(act, ComplaintMessage.Kind.FROM_OFFICER, told);
            }
        });
    }

    private void forward(Act<Complaint> act, String asked) {
        Complaint complaint = act.on();
        complaint.forward(act.by());
        Complainant complainant = complaints
                .identity(complaint.getId())
                .map(identity -> identity.read(sealing))
                .orElse(null);
        if (complainant != null && !complaint.getChoice().isNameMayBeShown() && complainant.isNamedIn(asked)) {
            throw new Invalid("/question", "complaint.names_the_complainant");
        }
        Complainant shown = complaint.getChoice().isNameMayBeShown() ? complainant : null;
        if (shown != null) {
            // the vault was opened for it
            audit.notes().note("name_shown");
        }
        AiSystem system = complaints.system(complaint.getAiSystemId());
        ProviderQuestion put = new ProviderQuestion(complaint, system, asked, shown, act.by(), sealing, act.at());
        DueDate due = clocks.forwarded(complaint, act.at());
        put.dueOn(due.getDay());
        complaints.add(put);
        notices.tell(put, complaint, "PROVIDER_QUESTION", "provider-question/" + put.getId(), Map.of());
        act.fact("providerDue", due.end());
    }

    /** The same, and nothing is said to the complainant. */
    @Requires(value = SUPERVISE, action = "complaintDecision.forward")
    public void forward(String id, String question) {
        forward(id, question, null, null);
    }

    /** Looks into it without asking the provider. */
    @Requires(value = SUPERVISE, action = "complaintDecision.investigate")
    public void investigate(String id) {
        investigate(id, null, null);
    }

    /** @param words what the officer notes; it stands in the trail */
    @Requires(value = SUPERVISE, action = "complaintDecision.investigate")
    public void investigate(String id, String words, String shown) {
        cases.decide(id, ComplaintEvent.INVESTIGATE, shown, act -> act.because(note(id, words))
                .on()
                .investigate(act.by()));
    }

    /**
     * Both sides agree to be brought together, each as it has said so itself. Not for anonymous complaints.
     *
     * @param words what the officer notes; it stands in the trail
     */
    @Requires(value = SUPERVISE, action = "complaintDecision.mediate")
    public void mediate(String id, Consent complainant, Consent provider, String words, String shown) {
        cases.decide(id, ComplaintEvent.MEDIATE, shown, act -> {
            InputCheck typed = new InputCheck();
            LocalDate received = PortalClock.dayOf(act.on().getReceivedAt());
            complainant.look(typed, "complainant", received, clock.today());
            provider.look(typed, "provider", received, clock.today());
            typed.check();
            agreed(act, ComplaintConsent.Side.COMPLAINANT, complainant);
            agreed(act, ComplaintConsent.Side.PROVIDER, provider);
            act.because(note(id, words)).on().mediate(act.by());
        });
    }

    private void agreed(Act<Complaint> act, ComplaintConsent.Side side, Consent consent) {
        complaints.add(new ComplaintConsent(act.on().getId(), side, consent, act.by(), sealing, act.at()));
    }

    /** No agreement; whether there is a violation is still looked into. */
    @Requires(value = SUPERVISE, action = "complaintDecision.endMediation")
    public void endMediation(String id, String words, String shown) {
        cases.decide(id, ComplaintEvent.END_MEDIATION, shown, act -> act.because(note(id, words))
                .on()
                .endMediation(act.by()));
    }

    /** Both sides agreed; the text records on what. */
    @Requires(value = SUPERVISE, action = "complaintDecision.agree")
    public void agree(String id, String agreement, String shown) {
        cases.decide(id, ComplaintEvent.AGREE, shown, act -> {
            String agreed = InputCheck.needed("text", agreement, LONGEST);
            act.on().agree(act.by(), act.at());
            answered(act, agreed);
        });
    }

    /** The answer in plain language: findings, measures, remedies. After a review it comes from another officer (SOD-11). */
    @Requires(value = SUPERVISE, action = "complaintDecision.answer")
    public void answer(String id, Outcome finding, String text, String shown) {
        cases.decide(id, ComplaintEvent.ANSWER, shown, act -> {
            InputCheck typed = new InputCheck();
            if (finding == null || !finding.isFinding()) {
                typed.wrong("outcome", "field.required");
            }
            String answer = typed.text("text", text, LONGEST, true);
            typed.check();
            act.on().answer(finding, act.by(), act.at());
            answered(act, answer);
        });
    }

    private void answered(Act<Complaint> act, String words) {
        ReachedOutcome reached = act.on().getReached();
        audit.notes().note("outcome", AuditNotes.code("outcome", reached.outcome()));
        if (reached.before() != null) {
            audit.notes().note("outcome_before", AuditNotes.code("outcome", reached.before()));
        }
        cases.say(act, ComplaintMessage.Kind.ANSWER, words);
        clocks.answered(act.on(), act.at());
        act.fact("reviewUntil", act.on().getHandling().reviewUntil());
    }

    /** Another supervisor goes on with it, because who has it is away or has left; the reason stands in the trail. */
    @Requires(value = SUPERVISE, action = "complaintDecision.takeOver")
    public void takeOver(String id, String reason) {
        cases.within(id, "TAKE_OVER", act -> {
            act.because(cases.namingNobody(
                            id, "takeOverReason", InputCheck.neededReason("takeOverReason", reason, LONGEST_NOTE)))
                    .on()
                    .takeOver(act.by());
            clocks.acknowledged(act.on(), act.at());
        });
    }

    /**
     * The officer has read what is new.
     *
     * @param shown stamp of it; what was written after the page was opened is not read by it
     */
    @Requires(value = SUPERVISE, action = "complaintDecision.read")
    public void read(String id, String shown) {
        cases.within(id, "READ", act -> {
            cases.basis(id).mustBe(shown);
            act.on().readBy(act.by());
        });
    }

    /** Shows the complainant what the provider has answered. Once. */
    @Requires(value = SUPERVISE, action = "complaintDecision.showAnswer")
    public void showAnswer(String id) {
        cases.within(id, "SHOW_ANSWER", act -> {
            act.on().getHands().mustBe(act.by());
            boolean shown = complaints.messages(id).stream()
                    .anyMatch(message -> message.getKind() == ComplaintMessage.Kind.PROVIDER_ANSWER);
            String answer = complaints
                    .questionOn(id)
                    .map(question -> question.readAnswer(sealing))
                    .orElse(null);
            if (shown || answer == null) {
                throw new Conflict("complaint.moved_on");
            }
            cases.say(act, ComplaintMessage.Kind.PROVIDER_ANSWER, answer);
        });
    }

    /** Asks a colleague for thirty days more, once, with a reason that stands in the trail; anew when who has asked must have no part in it by now (SOD-04). */
    @Requires(value = SUPERVISE, action = "complaintDecision.wantTime")
    public void wantTime(String id, String reason) {
        cases.within(id, "WANT_TIME", act -> {
            String why = cases.namingNobody(
                    id, "extensionReason", InputCheck.neededReason("extensionReason", reason, LONGEST_REASON));
            Complaint complaint = act.on();
            complaint.getHands().mustBe(act.by());
            if (!conflicts.isCounting(complaint.getMoreTime().askedBy(), cases.systems(complaint))) {
                complaint.wantsNoTime();
            }
            complaint.wantTime(why, act.by());
            act.because(why);
        });
    }

    /**
     * Agrees to it, and the complainant is told.
     *
     * @param shown stamp of the wish that was looked at, see {@link ComplaintDetail#getTimeShown}
     */
    @Requires(value = SUPERVISE, action = "complaintDecision.giveTime")
    public void giveTime(String id, String shown) {
        cases.within(id, "GIVE_TIME", act -> {
            conflicts.mustCount(act.on().getMoreTime().askedBy(), cases.systems(act.on()));
            act.on().giveTime(act.by(), shown, act.at());
            LocalDate to = clocks.extended(act.on());
            audit.notes().note("extended_to", to);
            cases.say(
                    act,
                    ComplaintMessage.Kind.EXTENDED,
                    to + "\n" + act.on().getMoreTime().reason());
        });
    }

    /**
     * Does not agree to it; the officer who has asked reads why in the trail.
     *
     * @param shown stamp of the wish that was looked at, see {@link ComplaintDetail#getTimeShown}
     */
    @Requires(value = SUPERVISE, action = "complaintDecision.declineTime")
    public void declineTime(String id, String reason, String shown) {
        cases.within(id, "DECLINE_TIME", act -> {
            // what was looked at comes first, so that no mistake hides that it is another wish
            act.on().declineTime(act.by(), shown);
            String why = cases.namingNobody(
                    id, "declineReason", InputCheck.neededReason("declineReason", reason, LONGEST_NOTE));
            act.because(why);
        });
    }

    /** What the officer has typed, which stands in the trail. */
    private String note(String id, String words) {
        return cases.namingNobody(id, "note", InputCheck.optional("note", words, LONGEST_NOTE));
    }
}
