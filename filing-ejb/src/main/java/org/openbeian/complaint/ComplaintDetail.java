package org.openbeian.complaint;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.openbeian.access.Caller;
import org.openbeian.access.Permission;
import org.openbeian.audit.AuditEntry;
import org.openbeian.deadline.ClockDetail;
import org.openbeian.incident.IncidentTerms;
import org.openbeian.review.Colleague;
import org.openbeian.review.PersonName;

/** A complaint as an officer sees it. Who complains is not in it: that is in the vault. */
public final class ComplaintDetail {

    /** What an officer decides on; the rest comes from others, by itself, or is an act with answers of its own. */
    private static final Set<ComplaintEvent> DECISIONS = EnumSet.complementOf(EnumSet.of(
            ComplaintEvent.WITHDRAW,
            ComplaintEvent.PROVIDER_ANSWERS,
            ComplaintEvent.PROVIDER_SILENT,
            ComplaintEvent.CLOSE,
            ComplaintEvent.ASK_REVIEW,
            ComplaintEvent.RAISE_INCIDENT));

    private final Complaint complaint;
    private final Statement story;
    private final String namedSystem;
    private final Parts parts;
    private final String reader;
    private final boolean handles;
    private final boolean audits;

    ComplaintDetail(Complaint complaint, Statement story, String namedSystem, Parts parts, Caller reader) {
        this.complaint = complaint;
        this.story = story;
        this.namedSystem = namedSystem;
        this.parts = parts;
        this.reader = reader.personId();
        this.handles = reader.may(Permission.SUPERVISE);
        this.audits = reader.may(Permission.READ_AUDIT);
    }

    /** What is read beside the complaint itself. */
    static final class Parts {
        String systemZh;
        String systemEn;
        String registerNumber;
        String registration;
        PersonName handler;
        String shown;
        List<MessageDetail> messages;
        List<PictureDetail> pictures;
        QuestionDetail question;
        List<ClockDetail> clocks;
        List<AuditEntry> trail;
        List<KeptOutDetail> keptOut;
        List<Colleague> staff;
        boolean namedAlone;
        boolean wishVoid;
        boolean unreachable;
        List<ConsentDetail> consents;
    }

    public String getId() {
        return complaint.getId();
    }

    public String getNumber() {
        return complaint.getNumber();
    }

    public ComplaintState getState() {
        return complaint.getState();
    }

    public Wish getWish() {
        return complaint.getChoice().wish();
    }

    public ComplaintCategory getCategory() {
        return ComplaintCategories.find(complaint.getCategory()).orElseThrow();
    }

    public boolean isUrgent() {
        return complaint.getUrgency().isUrgent();
    }

    public boolean isAnonymous() {
        return complaint.getChoice().isAnonymous();
    }

    public boolean isNameMayBeShown() {
        return complaint.getChoice().isNameMayBeShown();
    }

    public Outcome getOutcome() {
        return complaint.getReached().outcome();
    }

    /** What was found first, before a review has changed it; null when none has. */
    public Outcome getOutcomeBefore() {
        return complaint.getReached().before();
    }

    public OtherBody getOtherBody() {
        return complaint.getEnding().otherBody();
    }

    public boolean isProviderSilent() {
        return complaint.isProviderSilent();
    }

    public Integer getStars() {
        return complaint.getEnding().stars();
    }

    public Instant getReceivedAt() {
        return complaint.getReceivedAt();
    }

    /** The last day on which a review can be asked for; null before the answer. */
    public LocalDate getReviewUntil() {
        return complaint.getHandling().lastReviewDay();
    }

    /** Null when the system is not in the register. */
    public String getAiSystemId() {
        return complaint.getAiSystemId();
    }

    public boolean isRegistered() {
        return complaint.getAiSystemId() != null;
    }

    /** As registered, else as the complainant calls it. */
    public String getSystemZh() {
        return isRegistered() ? parts.systemZh : namedSystem;
    }

    public String getSystemEn() {
        return isRegistered() ? parts.systemEn : namedSystem;
    }

    /** Null when the system is not in the register. */
    public String getRegisterNumber() {
        return parts.registerNumber;
    }

    /** The filing on whose page the whole story of the system is told; null when it is not in the register. */
    public String getRegistration() {
        return parts.registration;
    }

    /** What the complainant calls it; null when it was found in the register. */
    public String getNamedSystem() {
        return namedSystem;
    }

    public String getStory() {
        return story.getText();
    }

    public String getHappenedOn() {
        return story.getHappenedOn();
    }

    /** The filing number that the system shows, as the complainant copied it. */
    public String getShownNumber() {
        return story.getShownNumber();
    }

    /** Null while nobody has taken it. */
    public PersonName getHandler() {
        return parts.handler;
    }

    public boolean isMine() {
        return reader.equals(complaint.getHands().handler());
    }

    /** Whether the reader has it and can do something with it, and not only give it back. */
    public boolean isActable() {
        return isMine() && !parts.namedAlone;
    }

    /** Whether the reader can learn who complains. */
    public boolean isVaultOpenable() {
        return isActable() && !isAnonymous();
    }

    public boolean isTakeable() {
        return handles && complaint.getHands().handler() == null && !isEnded() && isMyTurn();
    }

    /** Another officer has it, and the reader could go on with it. */
    public boolean isTakeOverable() {
        return handles && complaint.getHands().handler() != null && !isMine() && !isEnded() && isMyTurn();
    }

    private boolean isMyTurn() {
        return complaint.getHands().isNew(reader, complaint.getState()) && !parts.namedAlone;
    }

    /** Whether the reader has named an officer, nobody else has agreed, and so the reader cannot go on with it. */
    public boolean isNamedAlone() {
        return parts.namedAlone && !isEnded();
    }

    /** The officers about whom the reader can agree that they are kept out. */
    public List<KeptOutDetail> getAgreeable() {
        return isEnded()
                ? List.of()
                : parts.keptOut.stream().filter(KeptOutDetail::isAgreeable).toList();
    }

    /** Whether the reader can say that the complaint is about an officer. */
    public boolean isAboutOfficers() {
        return handles && !isEnded();
    }

    /** Whom the reader can name, by name: those here or gone who would see it, and are not kept out already. */
    public List<Colleague> getNameable() {
        return parts.staff.stream()
                .filter(one -> KeptOut.isNameable(Set.copyOf(one.roles())))
                .filter(one -> parts.keptOut.stream()
                        .noneMatch(other -> other.getPersonId().equals(one.id())))
                .toList();
    }

    /** The officers whom the reader can let handle it again. */
    public List<KeptOutDetail> getLiftable() {
        return parts.keptOut.stream().filter(KeptOutDetail::isLiftable).toList();
    }

    /** All who work here or did: who is meant where the trail names somebody. */
    public List<Colleague> getStaff() {
        return parts.staff;
    }

    /** Whether the reader can let one of the officers handle it again: a supervisor or an auditor who has not named them. */
    public boolean isOfficerBackable() {
        return (handles || audits) && !isEnded() && !getLiftable().isEmpty();
    }

    public boolean isUnread() {
        return complaint.isUnread();
    }

    public boolean isEnded() {
        return complaint.getState().isEnd();
    }

    /** Its time is over: what was said in it is gone. */
    public boolean isCleared() {
        return complaint.getEnding().isCleared();
    }

    /** The officers of the authority whom it is about, the first named first. */
    public List<KeptOutDetail> getKeptOut() {
        return parts.keptOut;
    }

    /** What the two sides have said before they were brought together. */
    public List<ConsentDetail> getConsents() {
        return parts.consents;
    }

    /** The provider has answered and the complainant does not know what. */
    public boolean isAnswerShowable() {
        return isActable()
                && !isEnded()
                && parts.question != null
                && parts.question.getAnswer() != null
                && parts.messages.stream()
                        .noneMatch(message -> message.getKind() == ComplaintMessage.Kind.PROVIDER_ANSWER);
    }

    /** More time for the answer can be asked for: once, or anew when who has asked must have no part in it by now. */
    public boolean isTimeAskable() {
        return isActable()
                && complaint.getHandling().isFirst()
                && (complaint.getMoreTime().reason() == null || complaint.isTimeWanted() && parts.wishVoid);
    }

    /** Whether no officer is left who can handle it. */
    public boolean isUnreachable() {
        return parts.unreachable;
    }

    /** More time is wanted; null when it is not. */
    public String getTimeWanted() {
        return complaint.isTimeWanted() ? complaint.getMoreTime().reason() : null;
    }

    /** Stamp of what either side has said since it was lodged, see {@link ComplaintCases#basis}. */
    public String getShown() {
        return parts.shown;
    }

    /** Stamp of the wish for more time, so that it is this one which is agreed to. */
    public String getTimeShown() {
        return complaint.getMoreTime().shown();
    }

    public boolean isTimeGivable() {
        return complaint.isTimeWanted()
                && !parts.wishVoid
                && !reader.equals(complaint.getMoreTime().askedBy())
                && !parts.namedAlone;
    }

    /** Oldest first. */
    public List<MessageDetail> getMessages() {
        return parts.messages;
    }

    public List<PictureDetail> getPictures() {
        return parts.pictures;
    }

    /** Null when the provider was not asked. */
    public QuestionDetail getQuestion() {
        return parts.question;
    }

    public List<ClockDetail> getClocks() {
        return parts.clocks;
    }

    /** The hour at which the next of its clocks ends, if it ends at an hour; else null. */
    public Instant getDueAt() {
        return ComplaintClocks.hourOf(parts.clocks, getDueOn());
    }

    /** The next day by which something is owed; null when nothing is. */
    public LocalDate getDueOn() {
        return ComplaintClocks.nextDue(parts.clocks);
    }

    /** The day by which the provider has to answer; null when it was not asked or has answered. */
    public LocalDate getProviderDue() {
        return ComplaintClocks.nextDue(parts.clocks, true);
    }

    /** The day by which the authority owes its next step, which the complainant is told; null when it owes none. */
    public LocalDate getNextDue() {
        return ComplaintClocks.nextDue(parts.clocks, false);
    }

    /** The hour of it, as the complainant is told it; null when it is owed by the end of the day. */
    public Instant getNextDueAt() {
        return ComplaintClocks.nextDueAt(parts.clocks);
    }

    public List<AuditEntry> getTrail() {
        return parts.trail;
    }

    /** What the reader can do now of what a form of its own is for; what would refuse the rest decides it. */
    public List<ComplaintEvent> getPossible() {
        return DECISIONS.stream().filter(this::isPossible).toList();
    }

    /** Whether the reader can raise an incident now. */
    public boolean isRaisable() {
        return isPossible(ComplaintEvent.RAISE_INCIDENT);
    }

    /** The kind of incident whose risks are most like those of the category; null when none is. */
    public String getIncidentType() {
        List<String> risks = getCategory().risks();
        return IncidentTerms.types().stream()
                .filter(type -> IncidentTerms.risks(type).stream().anyMatch(risks::contains))
                .max(java.util.Comparator.comparingLong(type -> IncidentTerms.risks(type).stream()
                        .filter(risks::contains)
                        .count()))
                .orElse(null);
    }

    private boolean isPossible(ComplaintEvent event) {
        return !parts.namedAlone
                && ComplaintState.table().can(complaint.getState(), event, () -> complaint.mustBeFor(event, reader));
    }

    /** Of the case; another one after each change of it. */
    public long getVersion() {
        return complaint.getVersion();
    }
}
