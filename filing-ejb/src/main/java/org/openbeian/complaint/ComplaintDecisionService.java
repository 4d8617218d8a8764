package org.openbeian.complaint;

import static org.openbeian.access.Permission.SUPERVISE;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.openbeian.access.CurrentCaller;
import org.openbeian.access.Requires;
import org.openbeian.audit.AuditTrail;
import org.openbeian.common.Conflict;
import org.openbeian.common.InputCheck;
import org.openbeian.common.Invalid;
import org.openbeian.common.PortalClock;
import org.openbeian.common.Sealing;
import org.openbeian.deadline.DueDate;
import org.openbeian.registration.AiSystem;
import org.openbeian.review.ConflictsOfInterest;

/** What the officer who has taken a complaint decides on it. Each decision is told to the complainant in plain words. */
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
    KeptOutOfficers keptOut;

    @Inject
    ComplaintClocks clocks;

    @Inject
    ComplaintProcess process;

    @Inject
    ProviderNotices notices;

    @Inject
    Event<ComplaintLinked> linked;

    @Inject
    CurrentCaller me;

    @Inject
    Sealing sealing;

    @Inject
    AuditTrail audit;

    @Inject
    PortalClock clock;

    /** Danger to life, a minor or self-harm, which neither category nor words have shown. */
    @Requires(SUPERVISE)
    public void flagUrgent(String id, String why) {
        Act act = begin(id);
        keep(why);
        act.complaint.flagUrgent();
        end(act, ComplaintEvent.FLAG_URGENT, clocks.urgent(act.complaint));
    }

    /**
     * Accepts a complaint, or settles an urgent one whose danger was dealt with; it is then accepted too.
     *
     * @param registerNumber the system it is about; empty when that stays as it is known
     * @param unlinked it is expressly not about a system of the register, whatever was known before
     * @param notice what the complainant is told
     */
    @Requires(SUPERVISE)
    public void accept(String id, String category, String registerNumber, boolean unlinked, String notice) {
        Act act = begin(id);
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
        ComplaintEvent event = act.before == ComplaintState.URGENT ? ComplaintEvent.SETTLE : ComplaintEvent.ACCEPT;
        String before = act.complaint.getAiSystemId();
        String system = unlinked ? null : named ? system(registerNumber) : before;
        act.complaint.accept(category, system, me.get().personId(), act.at);
        clocks.accepted(act.complaint, act.at);
        tell(act, ComplaintMessage.Kind.ACCEPTED, told);
        end(act, event, Map.of());
        if (system != null && !system.equals(before)) {
            linked.fire(new ComplaintLinked(system, act.at));
        }
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
    @Requires(SUPERVISE)
    public void accept(String id, String category, String registerNumber, String notice) {
        accept(id, category, registerNumber, false, notice);
    }

    /** Not accepted: why, in at least ten characters, and which other channel there is. */
    @Requires(SUPERVISE)
    public void refuse(String id, String reason) {
        Act act = begin(id);
        String why = InputCheck.neededReason("text", reason, LONGEST);
        act.complaint.refuse(me.get().personId(), act.at);
        tell(act, ComplaintMessage.Kind.NOT_ACCEPTED, why);
        clocks.decided(act.complaint, act.at);
        end(act, ComplaintEvent.REFUSE, Map.of());
    }

    /** Another body is competent and has been told. */
    @Requires(SUPERVISE)
    public void transfer(String id, OtherBody to, String notice) {
        Act act = begin(id);
        InputCheck typed = new InputCheck();
        if (to == null) {
            typed.wrong("otherBody", "field.required");
        }
        String told = typed.text("text", notice, LONGEST, true);
        typed.check();
        act.complaint.transfer(to, me.get().personId(), act.at);
        tell(act, ComplaintMessage.Kind.TRANSFERRED, told);
        clocks.decided(act.complaint, act.at);
        end(act, ComplaintEvent.TRANSFER, Map.of());
    }

    /**
     * Asks the provider, in words that do not give the complainant away; the name goes along only with consent.
     *
     * @param notice what the complainant is told, who else reads nothing; may be left out
     * @throws Invalid when the words name a complainant who did not consent
     */
    @Requires(SUPERVISE)
    public void forward(String id, String question, String notice) {
        Act act = begin(id);
        InputCheck typed = new InputCheck();
        String asked = typed.text("question", question, LONGEST, true);
        String told = typed.text("text", notice, LONGEST, false);
        typed.check();
        Complaint complaint = act.complaint;
        complaint.forward(me.get().personId());
        Complainant complainant =
                complaints.identity(id).map(identity -> identity.read(sealing)).orElse(null);
        if (complainant != null && !complaint.isNameMayBeShown() && complainant.isNamedIn(asked)) {
            throw new Invalid("/question", "complaint.names_the_complainant");
        }
        Complainant shown = complaint.isNameMayBeShown() ? complainant : null;
        if (shown != null) {
            // the vault was opened for it
            audit.notes().note("name_shown");
        }
        AiSystem system = complaints.system(complaint.getAiSystemId());
        ProviderQuestion put =
                new ProviderQuestion(complaint, system, asked, shown, me.get().personId(), sealing, act.at);
        DueDate due = clocks.forwarded(complaint, act.at);
        put.dueOn(due.getDay());
        complaints.add(put);
        if (told != null) {
            tell(act, ComplaintMessage.Kind.FROM_OFFICER, told);
        }
        notices.tell(put, complaint, "PROVIDER_QUESTION", "provider-question/" + put.getId(), Map.of());
        end(act, ComplaintEvent.FORWARD, Map.of("providerDue", due.end()));
    }

    /** The same, and nothing is said to the complainant. */
    @Requires(SUPERVISE)
    public void forward(String id, String question) {
        forward(id, question, null);
    }

    /** Looks into it without asking the provider. */
    @Requires(SUPERVISE)
    public void investigate(String id) {
        investigate(id, null);
    }

    /** @param words what the officer notes; it stands in the trail */
    @Requires(SUPERVISE)
    public void investigate(String id, String words) {
        Act act = begin(id);
        keep(words);
        act.complaint.investigate(me.get().personId());
        end(act, ComplaintEvent.INVESTIGATE, Map.of());
    }

    /**
     * Both sides agree to be brought together, each as it has said so itself. Not for anonymous complaints.
     *
     * @param words what the officer notes; it stands in the trail
     */
    @Requires(SUPERVISE)
    public void mediate(String id, Consent complainant, Consent provider, String words) {
        Act act = begin(id);
        InputCheck typed = new InputCheck();
        complainant.look(typed, "complainant", clock.today());
        provider.look(typed, "provider", clock.today());
        typed.check();
        keep(words);
        complaints.add(new ComplaintConsent(
                id, ComplaintConsent.Side.COMPLAINANT, complainant, me.get().personId(), sealing, act.at));
        complaints.add(new ComplaintConsent(
                id, ComplaintConsent.Side.PROVIDER, provider, me.get().personId(), sealing, act.at));
        act.complaint.mediate(me.get().personId());
        end(act, ComplaintEvent.MEDIATE, Map.of());
    }

    /** No agreement; whether there is a violation is still looked into. */
    @Requires(SUPERVISE)
    public void endMediation(String id, String words) {
        Act act = begin(id);
        keep(words);
        act.complaint.endMediation(me.get().personId());
        end(act, ComplaintEvent.END_MEDIATION, Map.of());
    }

    /** Both sides agreed; the text records on what. */
    @Requires(SUPERVISE)
    public void agree(String id, String agreement) {
        Act act = begin(id);
        String agreed = InputCheck.needed("text", agreement, LONGEST);
        act.complaint.agree(me.get().personId(), act.at);
        tell(act, ComplaintMessage.Kind.ANSWER, agreed);
        clocks.answered(act.complaint, act.at);
        end(act, ComplaintEvent.AGREE, reviewUntil(act));
    }

    /** The answer in plain language: findings, measures, remedies. After a review it comes from another officer (SOD-11). */
    @Requires(SUPERVISE)
    public void answer(String id, Outcome finding, String text) {
        Act act = begin(id);
        InputCheck typed = new InputCheck();
        if (finding == null || !finding.isFinding()) {
            typed.wrong("outcome", "field.required");
        }
        String answer = typed.text("text", text, LONGEST, true);
        typed.check();
        act.complaint.answer(finding, me.get().personId(), act.at);
        tell(act, ComplaintMessage.Kind.ANSWER, answer);
        clocks.answered(act.complaint, act.at);
        end(act, ComplaintEvent.ANSWER, reviewUntil(act));
    }

    /** Another supervisor goes on with it, because who has it is away or has left; the reason stands in the trail. */
    @Requires(SUPERVISE)
    public void takeOver(String id, String reason) {
        Complaint complaint = complaints.get(id);
        audit.notes().about(id);
        audit.notes().detail(InputCheck.neededReason("takeOverReason", reason, LONGEST_NOTE));
        complaint.takeOver(me.get().personId());
        clocks.acknowledged(complaint, clock.instant());
    }

    /** The officer has read what is new. */
    @Requires(SUPERVISE)
    public void read(String id) {
        Complaint complaint = complaints.get(id);
        audit.notes().about(id);
        complaint.read(me.get().personId());
    }

    /**
     * It is about an officer of the authority, who has no part in it from then on (SOD-11), beside those named before. The
     * reason stands in the trail.
     *
     * @param username the officer's sign-in name
     */
    @Requires(SUPERVISE)
    public void isAboutOfficer(String id, String username, String reason) {
        Complaint complaint = complaints.get(id);
        audit.notes().about(id);
        InputCheck typed = new InputCheck();
        String named = typed.text("officer", username, LONGEST_NOTE, true);
        String why = typed.text("officerReason", reason, LONGEST_NOTE, true);
        typed.check();
        String officer = officer("officer", named);
        // whoever takes it at the same moment, or names somebody too, comes second and is told
        complaints.changes(complaint);
        complaint.isAbout(officer);
        if (keptOut.of(id, officer).isPresent()) {
            throw new Invalid("/officer", "complaint.kept_out_already");
        }
        KeptOut.mustLeaveSomebody(keptOut.supervisors(), keptOut.of(id), officer);
        complaints.add(new KeptOut(id, officer, why, me.get().personId(), clock.instant()));
        audit.notes().note("about_officer", named);
        audit.notes().detail(why);
    }

    /**
     * It is not about that officer after all. That is for a supervisor who has not named the officer; the reason stands in
     * the trail.
     *
     * @param username the officer's sign-in name
     */
    @Requires(SUPERVISE)
    public void isNotAboutOfficer(String id, String username, String reason) {
        Complaint complaint = complaints.get(id);
        audit.notes().about(id);
        InputCheck typed = new InputCheck();
        String named = typed.text("officerBack", username, LONGEST_NOTE, true);
        String why = typed.text("officerBackReason", reason, LONGEST_NOTE, true);
        typed.check();
        complaint.mustBeOpen();
        keptOut.of(id, officer("officerBack", named))
                .orElseThrow(() -> new Invalid("/officerBack", "complaint.not_kept_out"))
                .lift(why, me.get().personId(), clock.instant());
        audit.notes().note("not_about_officer", named);
        audit.notes().detail(why);
    }

    private String officer(String field, String username) {
        return complaints
                .officer(username, me.get().authorityId())
                .orElseThrow(() -> new Invalid("/" + field, "complaint.no_such_officer"));
    }

    /** Shows the complainant what the provider has answered. Once. */
    @Requires(SUPERVISE)
    public void showAnswer(String id) {
        Complaint complaint = complaints.get(id);
        audit.notes().about(id);
        complaint.mustBeHandledBy(me.get().personId());
        boolean shown = complaints.messages(id).stream()
                .anyMatch(message -> message.getKind() == ComplaintMessage.Kind.PROVIDER_ANSWER);
        String answer = complaints
                .questionOn(id)
                .map(question -> question.readAnswer(sealing))
                .orElse(null);
        if (shown || answer == null) {
            throw new Conflict("complaint.moved_on");
        }
        complaints.add(new ComplaintMessage(
                id, ComplaintMessage.Kind.PROVIDER_ANSWER, me.get().personId(), answer, sealing, clock.instant()));
    }

    /** Asks a colleague for thirty days more, once. */
    @Requires(SUPERVISE)
    public void wantTime(String id, String reason) {
        Complaint complaint = complaints.get(id);
        audit.notes().about(id);
        complaint.wantTime(
                InputCheck.neededReason("extensionReason", reason, LONGEST_REASON),
                me.get().personId());
    }

    /**
     * Agrees to it, and the complainant is told.
     *
     * @param shown stamp of the wish that was looked at, see {@link ComplaintDetail#getTimeShown}
     */
    @Requires(SUPERVISE)
    public void giveTime(String id, String shown) {
        Complaint complaint = complaints.get(id);
        audit.notes().about(id);
        Instant at = clock.instant();
        complaint.giveTime(me.get().personId(), shown, at);
        LocalDate to = clocks.extended(complaint);
        audit.notes().note("extended_to", to);
        complaints.add(new ComplaintMessage(
                id,
                ComplaintMessage.Kind.EXTENDED,
                me.get().personId(),
                to + "\n" + complaint.getExtensionReason(),
                sealing,
                at));
    }

    /** What the officer has typed stands in the trail. */
    private void keep(String words) {
        InputCheck typed = new InputCheck();
        String note = typed.text("note", words, LONGEST_NOTE, false);
        typed.check();
        if (note != null) {
            audit.notes().detail(note);
        }
    }

    private static Map<String, Object> reviewUntil(Act act) {
        return Map.of("reviewUntil", act.complaint.getReviewUntil());
    }

    private void tell(Act act, ComplaintMessage.Kind kind, String text) {
        complaints.add(
                new ComplaintMessage(act.complaint.getId(), kind, me.get().personId(), text, sealing, act.at));
    }

    /** @throws Conflict when the caller has not taken it */
    private Act begin(String id) {
        Complaint complaint = complaints.get(id);
        audit.notes().about(id);
        complaint.read(me.get().personId());
        return new Act(complaint, clock.instant());
    }

    private void end(Act act, ComplaintEvent event, Map<String, Object> facts) {
        Complaint complaint = act.complaint;
        if (complaint.getState().isEnd()) {
            clocks.closed(complaint, act.at);
        }
        audit.notes()
                .moved(
                        complaint.getId(),
                        act.before.name(),
                        complaint.getState().name());
        process.happened(complaint.getId(), event, new HashMap<>(facts));
    }

    /** A decision under way. */
    private static final class Act {

        private final Complaint complaint;
        private final ComplaintState before;
        private final Instant at;

        Act(Complaint complaint, Instant at) {
            this.complaint = complaint;
            this.before = complaint.getState();
            this.at = at;
        }
    }
}
