package org.openbeian.complaint;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import org.openbeian.casework.Case;
import org.openbeian.common.BusinessException;
import org.openbeian.common.Conflict;
import org.openbeian.common.PortalClock;
import org.openbeian.common.Shown;
import org.openbeian.tenancy.AuthorityOwned;

/**
 * A complaint (投诉) or report (举报) about an AI system, from somebody whom nobody asks for an account. It is received,
 * looked at within two hours when it is urgent, accepted or not, put to the provider, investigated, perhaps mediated,
 * answered, reviewed once by another officer when the complainant asks for it within 15 days, and closed by itself. What
 * came of it is its outcome. Framework 1.0 s.5.9; Consumer Rights Protection Law Art. 46.
 *
 * <p>What was said is sealed; who said it, if they told, lies apart in {@link ComplaintIdentity}.
 */
@Entity
@Table(name = "complaint")
public class Complaint extends AuthorityOwned implements Case<ComplaintState> {

    /** For so many days after an answer a review can be asked for. */
    static final int REVIEW_DAYS = 15;

    /** For so many days after it was closed it can be rated. */
    static final int RATING_DAYS = 15;

    static final int MOST_STARS = 5;

    /** More time for the answer, once. */
    static final int EXTENSION_DAYS = 30;

    @Id
    private String id;

    private String number;

    @Column(name = "receipt_hash")
    private String receiptHash;

    @Enumerated(EnumType.STRING)
    private Wish wish;

    private String category;

    @Enumerated(EnumType.STRING)
    private ComplaintState state;

    private boolean urgent;

    @Enumerated(EnumType.STRING)
    private Outcome outcome;

    @Column(name = "outcome_at")
    private Instant outcomeAt;

    /** What a review has changed; null when it has changed nothing. */
    @Enumerated(EnumType.STRING)
    @Column(name = "outcome_before")
    private Outcome outcomeBefore;

    @Column(name = "outcome_before_at")
    private Instant outcomeBeforeAt;

    private boolean anonymous;

    @Column(name = "name_may_be_shown")
    private boolean nameMayBeShown;

    @Column(name = "ai_system_id")
    private String aiSystemId;

    @Column(name = "named_system")
    private byte[] namedSystem;

    private byte[] story;

    @Column(name = "received_at")
    private Instant receivedAt;

    @Column(name = "accepted_at")
    private Instant acceptedAt;

    @Column(name = "accepted_by")
    private String acceptedBy;

    @Column(name = "answered_at")
    private Instant answeredAt;

    @Column(name = "review_until")
    private Instant reviewUntil;

    @Column(name = "closed_at")
    private Instant closedAt;

    @Column(name = "closed_by")
    private String closedBy;

    private String handler;

    @Column(name = "answered_by")
    private String answeredBy;

    @Column(name = "review_asked")
    private boolean reviewAsked;

    @Column(name = "provider_silent")
    private boolean providerSilent;

    @Enumerated(EnumType.STRING)
    @Column(name = "other_body")
    private OtherBody otherBody;

    private Integer stars;

    /** The nearest day of a clock that runs, kept beside for the order of the desk's list; null when none does. */
    @Column(name = "next_due")
    private LocalDate nextDue;

    /** What presses first: reckoned by the database. */
    @Column(insertable = false, updatable = false)
    private int pressing;

    @Column(name = "due_order", insertable = false, updatable = false)
    private LocalDate dueOrder;

    private boolean unread;

    /** Person ids with a space between them: all who have handled it before the review. */
    @Column(name = "handled_by")
    private String handledBy;

    @Column(name = "extension_reason")
    private String extensionReason;

    @Column(name = "extension_by")
    private String extensionBy;

    @Column(name = "extended_by")
    private String extendedBy;

    @Column(name = "extended_at")
    private Instant extendedAt;

    @Column(name = "cleared_at")
    private Instant clearedAt;

    @Version
    private long version;

    protected Complaint() {}

    /** @param aiSystemId null when the system is not in the register; then {@code sealed} has what it is called */
    Complaint(
            String id,
            String number,
            String receiptHash,
            Lodging lodging,
            String aiSystemId,
            Sealed sealed,
            Instant at) {
        this.id = id;
        this.number = number;
        this.receiptHash = receiptHash;
        this.wish = lodging.getWish();
        this.category = lodging.getCategory();
        this.anonymous = lodging.isAnonymous();
        this.nameMayBeShown = !anonymous && lodging.isNameMayBeShown();
        this.aiSystemId = aiSystemId;
        this.namedSystem = sealed.namedSystem;
        this.story = sealed.story;
        this.state = ComplaintState.RECEIVED;
        this.receivedAt = at;
    }

    /** What of a complaint is only stored sealed. */
    static final class Sealed {

        private final byte[] namedSystem;
        private final byte[] story;

        Sealed(byte[] namedSystem, byte[] story) {
            this.namedSystem = namedSystem;
            this.story = story;
        }
    }

    void flagUrgent() {
        state = state.on(ComplaintEvent.FLAG_URGENT);
        urgent = true;
    }

    /** An officer takes it on. SOD-11: a review is not for any officer who has handled it before. */
    void take(String officer) {
        if (handler != null && !handler.equals(officer)) {
            throw new Conflict("complaint.taken");
        }
        takeOver(officer);
    }

    /** Another officer goes on with it, whoever had it. */
    void takeOver(String officer) {
        mustBeOpen();
        mustBeNewHand(officer);
        if (state != ComplaintState.REVIEW && !hasHandled(officer)) {
            handledBy = handledBy == null ? officer : handledBy + " " + officer;
        }
        handler = officer;
    }

    /** It turns out to be about that officer, who has nothing more to do with it (SOD-11); see {@link KeptOut}. */
    void isAbout(String officer) {
        mustBeOpen();
        if (Objects.equals(handler, officer)) {
            handler = null;
        }
    }

    void mustBeOpen() {
        if (state.isEnd()) {
            throw new Conflict("complaint.moved_on");
        }
    }

    /** The complainant has written; it stays marked until the officer has read it. */
    void saysMore() {
        unread = true;
    }

    void readBy(String officer) {
        mustBeHandledBy(officer);
        hasBeenRead();
    }

    void hasBeenRead() {
        unread = false;
    }

    /** Asks a colleague for more time to answer: once, while nothing has been answered. */
    /** Nobody has agreed to more time, and who has asked for it has no part in it any more. */
    void wantsNoTime() {
        if (extendedAt == null) {
            extensionReason = null;
            extensionBy = null;
        }
    }

    void wantTime(String reason, String officer) {
        mustBeHandledBy(officer);
        if (extendedAt != null || extensionReason != null) {
            throw new Conflict("complaint.extended_once");
        }
        mustRun();
        extensionReason = reason;
        extensionBy = officer;
    }

    /**
     * Another officer agrees that there is more time.
     *
     * @param shown stamp of the wish that was looked at, see {@link #getTimeShown}
     */
    void giveTime(String officer, String shown, Instant at) {
        if (!isTimeWanted()) {
            throw new Conflict("complaint.moved_on");
        }
        Shown.mustBe(getTimeShown(), shown);
        if (officer.equals(extensionBy)) {
            throw new BusinessException("complaint.extension_by_another");
        }
        mustRun();
        extendedBy = officer;
        extendedAt = at;
    }

    private void mustRun() {
        if (acceptedAt == null || answeredAt != null) {
            throw new Conflict("complaint.moved_on");
        }
    }

    public boolean isTimeWanted() {
        return extensionReason != null && extendedAt == null && answeredAt == null && !state.isEnd();
    }

    /** Nothing is left but that it was there, what it was about in general, and what came of it. */
    void clear(Instant at) {
        if (!state.isEnd()) {
            throw new Conflict("complaint.moved_on");
        }
        story = null;
        namedSystem = null;
        receiptHash = null;
        extensionReason = null;
        unread = false;
        clearedAt = at;
    }

    void dueOn(LocalDate day) {
        nextDue = day;
    }

    void release(String officer) {
        mustBeHandledBy(officer);
        handler = null;
    }

    /** Whoever had it has left: it is for another officer to take. */
    void letGo() {
        handler = null;
    }

    /** What its acceptance is called: with that of an urgent one its danger was dealt with. */
    ComplaintEvent acceptance() {
        return state == ComplaintState.URGENT ? ComplaintEvent.SETTLE : ComplaintEvent.ACCEPT;
    }

    void accept(String inCategory, String ofSystem, String officer, Instant at) {
        mustBeHandledBy(officer);
        state = state.on(acceptance());
        category = inCategory;
        aiSystemId = ofSystem;
        acceptedAt = at;
        acceptedBy = officer;
    }

    void refuse(String officer, Instant at) {
        mustBeHandledBy(officer);
        state = state.on(ComplaintEvent.REFUSE);
        closedBy = officer;
        ended(Outcome.NOT_ACCEPTED, at);
    }

    void transfer(OtherBody to, String officer, Instant at) {
        mustBeHandledBy(officer);
        state = state.on(ComplaintEvent.TRANSFER);
        otherBody = to;
        closedBy = officer;
        ended(Outcome.TRANSFERRED, at);
    }

    void withdraw(Instant at) {
        state = state.on(ComplaintEvent.WITHDRAW);
        ended(Outcome.WITHDRAWN, at);
    }

    void forward(String officer) {
        mustBeFor(ComplaintEvent.FORWARD, officer);
        state = state.on(ComplaintEvent.FORWARD);
    }

    void investigate(String officer) {
        mustBeHandledBy(officer);
        state = state.on(ComplaintEvent.INVESTIGATE);
    }

    void providerAnswered() {
        state = state.on(ComplaintEvent.PROVIDER_ANSWERS);
    }

    void providerSilent() {
        state = state.on(ComplaintEvent.PROVIDER_SILENT);
        providerSilent = true;
    }

    /** What is behind it is an incident; the complaint itself is looked into further. */
    void raiseIncident(String officer) {
        mustBeHandledBy(officer);
        state = state.on(ComplaintEvent.RAISE_INCIDENT);
    }

    void mediate(String officer) {
        mustBeFor(ComplaintEvent.MEDIATE, officer);
        state = state.on(ComplaintEvent.MEDIATE);
    }

    void endMediation(String officer) {
        mustBeHandledBy(officer);
        state = state.on(ComplaintEvent.END_MEDIATION);
    }

    void agree(String officer, Instant at) {
        mustBeHandledBy(officer);
        state = state.on(ComplaintEvent.AGREE);
        answered(Outcome.AGREED, officer, at);
    }

    void answer(Outcome finding, String officer, Instant at) {
        mustBeFor(ComplaintEvent.ANSWER, officer);
        state = state.on(ComplaintEvent.ANSWER);
        answered(finding, officer, at);
    }

    private void answered(Outcome finding, String officer, Instant at) {
        cameTo(finding, at);
        answeredBy = officer;
        answeredAt = at;
        if (reviewAsked) {
            // there is no second review to wait for
            reviewUntil = at;
            return;
        }
        reviewUntil = daysAfter(at, REVIEW_DAYS);
    }

    /** Once, within 15 days; another officer takes it from here (SOD-11). */
    void askReview(Instant at) {
        if (reviewAsked) {
            throw new Conflict("complaint.reviewed_once");
        }
        if (state == ComplaintState.ANSWERED && !at.isBefore(reviewUntil)) {
            throw new Conflict("complaint.review_too_late");
        }
        state = state.on(ComplaintEvent.ASK_REVIEW);
        reviewAsked = true;
        handler = null;
    }

    void close(Instant at) {
        state = state.on(ComplaintEvent.CLOSE);
        ended(outcome, at);
    }

    /** Once, from the answer until 15 days after it was closed. */
    void rate(int given, Instant at) {
        if (stars != null) {
            throw new Conflict("complaint.rated_once");
        }
        if (state == ComplaintState.CLOSED && !isRateable(at)) {
            throw new Conflict("complaint.rating_too_late");
        }
        if (!isRateable(at)) {
            throw new Conflict("complaint.moved_on");
        }
        if (given < 1 || given > MOST_STARS) {
            throw new org.openbeian.common.Invalid("/stars", "field.required");
        }
        stars = given;
    }

    private void ended(Outcome how, Instant at) {
        cameTo(how, at);
        closedAt = at;
    }

    private void cameTo(Outcome how, Instant at) {
        if (how == outcome) {
            return;
        }
        outcomeBefore = outcome;
        outcomeBeforeAt = outcomeAt;
        outcome = how;
        outcomeAt = at;
    }

    /** @throws BusinessException when that is not for the officer to do, or cannot be done with this complaint */
    void mustBeFor(ComplaintEvent event, String officer) {
        mustBeHandledBy(officer);
        if (event == ComplaintEvent.FORWARD && aiSystemId == null) {
            throw new Conflict("complaint.no_provider");
        }
        if (event == ComplaintEvent.MEDIATE && anonymous) {
            // mediation needs to know between whom
            throw new Conflict("complaint.mediation_needs_a_name");
        }
        if (event == ComplaintEvent.ANSWER) {
            mustBeNewHand(officer);
        }
    }

    void mustBeHandledBy(String officer) {
        if (!Objects.equals(handler, officer)) {
            throw new Conflict("complaint.not_taken");
        }
    }

    private void mustBeNewHand(String officer) {
        if (!isNewHand(officer)) {
            throw new BusinessException("sod.11");
        }
    }

    /** SOD-11, as an answer: what it would refuse is not offered. */
    boolean isNewHand(String officer) {
        return state != ComplaintState.REVIEW || !officer.equals(answeredBy) && !hasHandled(officer);
    }

    /** SOD-11, as a list: who must not review it. Person ids. */
    Set<String> barredHands() {
        if (state != ComplaintState.REVIEW) {
            return Set.of();
        }
        Set<String> hands = new HashSet<>();
        if (handledBy != null) {
            hands.addAll(Arrays.asList(handledBy.split(" ")));
        }
        if (answeredBy != null) {
            hands.add(answeredBy);
        }
        return hands;
    }

    /** Who asks for more time, and so does not give it; nobody when it is not known. */
    Set<String> whoWantsTime() {
        return extensionBy == null ? Set.of() : Set.of(extensionBy);
    }

    private boolean hasHandled(String officer) {
        return handledBy != null && Arrays.asList(handledBy.split(" ")).contains(officer);
    }

    public boolean isRateable(Instant now) {
        return state == ComplaintState.ANSWERED
                || state == ComplaintState.CLOSED && now.isBefore(daysAfter(closedAt, RATING_DAYS));
    }

    /** The day itself is not counted, and the last day may be used to its end. */
    private static Instant daysAfter(Instant at, int days) {
        return PortalClock.endOf(LocalDate.ofInstant(at, PortalClock.ZONE).plusDays(days));
    }

    public boolean isReviewable(Instant now) {
        return state == ComplaintState.ANSWERED && !reviewAsked && now.isBefore(reviewUntil);
    }

    @Override
    public String getId() {
        return id;
    }

    /** Such as CMP-450500-2026-000007. */
    public String getNumber() {
        return number;
    }

    public Wish getWish() {
        return wish;
    }

    public String getCategory() {
        return category;
    }

    @Override
    public ComplaintState getState() {
        return state;
    }

    public boolean isUrgent() {
        return urgent;
    }

    /** Null until there is one. */
    public Outcome getOutcome() {
        return outcome;
    }

    /** When that was; null until there is one. */
    Instant getOutcomeAt() {
        return outcomeAt;
    }

    Outcome getOutcomeBefore() {
        return outcomeBefore;
    }

    Instant getOutcomeBeforeAt() {
        return outcomeBeforeAt;
    }

    public boolean isAnonymous() {
        return anonymous;
    }

    /** The complainant agreed that the provider learns who complains. */
    public boolean isNameMayBeShown() {
        return nameMayBeShown;
    }

    /** Null when the system is not in the register. */
    public String getAiSystemId() {
        return aiSystemId;
    }

    byte[] getNamedSystem() {
        return namedSystem;
    }

    byte[] getStory() {
        return story;
    }

    public Instant getReceivedAt() {
        return receivedAt;
    }

    public Instant getAcceptedAt() {
        return acceptedAt;
    }

    public Instant getAnsweredAt() {
        return answeredAt;
    }

    /** Person id; null before the answer. */
    public String getAnsweredBy() {
        return answeredBy;
    }

    /** Person id of who has accepted it, whoever has it now; null when nobody has, or it is not known any more. */
    public String getAcceptedBy() {
        return acceptedBy;
    }

    /** Null while it is open. */
    public Instant getClosedAt() {
        return closedAt;
    }

    /** Person id of who has refused it or passed it on; null when it was taken back, or ended by itself. */
    public String getClosedBy() {
        return closedBy;
    }

    /** Before that moment a review can be asked for; null before the answer. */
    public Instant getReviewUntil() {
        return reviewUntil;
    }

    /** Person id; null while nobody has taken it. */
    public String getHandler() {
        return handler;
    }

    /** Null when no clock runs. */
    LocalDate getNextDue() {
        return nextDue;
    }

    int getPressing() {
        return pressing;
    }

    LocalDate getDueOrder() {
        return dueOrder;
    }

    /** The complainant has written something that the officer has not read. */
    public boolean isUnread() {
        return unread;
    }

    /** Why more time is wanted; null while it is not. */
    public String getExtensionReason() {
        return extensionReason;
    }

    /** Stamp of who wants it and why. */
    String getTimeShown() {
        return Shown.of(extensionBy, extensionReason);
    }

    /** Person id of who wants it. */
    public String getExtensionBy() {
        return extensionBy;
    }

    /** Its time is over: what was said in it is gone. */
    public boolean isCleared() {
        return clearedAt != null;
    }

    public boolean isReviewAsked() {
        return reviewAsked;
    }

    public boolean isProviderSilent() {
        return providerSilent;
    }

    public OtherBody getOtherBody() {
        return otherBody;
    }

    /** 1 to 5; null while not rated. */
    public Integer getStars() {
        return stars;
    }
}
