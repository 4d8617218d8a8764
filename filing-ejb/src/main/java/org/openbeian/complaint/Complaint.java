package org.openbeian.complaint;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import org.openbeian.casework.Case;
import org.openbeian.common.BusinessException;
import org.openbeian.common.Conflict;
import org.openbeian.common.PortalClock;
import org.openbeian.deadline.WorkingCalendar;
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

    /** Working days, as to acknowledge a complaint: {@link ComplaintClocks#ACKNOWLEDGE}. */
    private static final int READ_DAYS = 2;

    @Id
    private String id;

    private String number;

    @Column(name = "receipt_hash")
    private String receiptHash;

    @Embedded
    private ComplainantChoice choice;

    private String category;

    @Enumerated(EnumType.STRING)
    private ComplaintState state;

    @Embedded
    private Urgency urgency = new Urgency();

    @Embedded
    private ReachedOutcome reached;

    @Column(name = "ai_system_id")
    private String aiSystemId;

    @Embedded
    private SealedStatement said;

    @Column(name = "received_at")
    private Instant receivedAt;

    @Embedded
    private Handling handling = new Handling();

    @Embedded
    private Ending ending;

    @Embedded
    private Hands hands;

    @Column(name = "provider_silent")
    private boolean providerSilent;

    private boolean unread;

    /** Since when something waits to be read; null while nothing does. */
    @Column(name = "unread_since")
    private Instant unreadSince;

    @Embedded
    private MoreTime moreTime;

    @Version
    private long version;

    protected Complaint() {}

    /** @param aiSystemId null when the system is not in the register; then {@code said} has what it is called */
    Complaint(
            String id,
            String number,
            String receiptHash,
            Lodging lodging,
            String aiSystemId,
            SealedStatement said,
            Instant at) {
        this.id = id;
        this.number = number;
        this.receiptHash = receiptHash;
        this.choice = new ComplainantChoice(lodging);
        this.category = lodging.getCategory();
        this.aiSystemId = aiSystemId;
        this.said = said;
        this.state = ComplaintState.RECEIVED;
        this.receivedAt = at;
    }

    void flagUrgent() {
        state = state.on(ComplaintEvent.FLAG_URGENT);
        urgency = urgency.flagged();
    }

    /** An officer takes it on. SOD-11: a review is not for any officer who has handled it before. */
    void take(String officer) {
        getHands().mustNotBeAnothers(officer);
        takeOver(officer);
    }

    /** Another officer goes on with it, whoever had it. */
    void takeOver(String officer) {
        mustBeOpen();
        hands = getHands().taken(officer, state);
    }

    /** It turns out to be about that officer, who has nothing more to do with it (SOD-11); see {@link KeptOut}. */
    void isAbout(String officer) {
        mustBeOpen();
        hands = getHands().without(officer);
    }

    void mustBeOpen() {
        if (state.isEnd()) {
            throw new Conflict("complaint.moved_on");
        }
    }

    /** The complainant has written; it stays marked until the officer has read it. */
    void saysMore(Instant at) {
        if (!unread) {
            unreadSince = at;
        }
        unread = true;
    }

    void readBy(String officer) {
        getHands().mustBe(officer);
        hasBeenRead();
    }

    void hasBeenRead() {
        unread = false;
        unreadSince = null;
    }

    /** Whether somebody can read what was written: who has it, and as long as it is open who takes it. */
    boolean isToBeRead() {
        return unread && (getHands().handler() != null || !state.isEnd());
    }

    /** The last day on which it is read in time, as soon as a complaint is acknowledged; null while nothing is unread. */
    LocalDate getReadBy() {
        return unreadSince == null
                ? null
                : WorkingCalendar.china().plusWorkingDays(PortalClock.dayOf(unreadSince), READ_DAYS);
    }

    /** Nobody has agreed to more time, and who has asked for it has no part in it any more. */
    void wantsNoTime() {
        moreTime = getMoreTime().takenBack();
    }

    /** Asks a colleague for more time to answer: once, while nothing has been answered. */
    void wantTime(String reason, String officer) {
        getHands().mustBe(officer);
        MoreTime asked = getMoreTime().asked(reason, officer);
        if (!handling.isFirst()) {
            throw new Conflict("complaint.moved_on");
        }
        moreTime = asked;
    }

    /**
     * Another officer agrees that there is more time.
     *
     * @param shown stamp of the wish that was looked at, see {@link MoreTime#shown}
     */
    void giveTime(String officer, String shown, Instant at) {
        if (!isTimeWanted()) {
            throw new Conflict("complaint.moved_on");
        }
        moreTime = getMoreTime().given(officer, shown, at);
    }

    /**
     * Another officer does not agree: the answer is due as before, and more time can be asked for anew.
     *
     * @param shown stamp of the wish that was looked at, see {@link MoreTime#shown}
     */
    void declineTime(String officer, String shown) {
        if (!isTimeWanted()) {
            throw new Conflict("complaint.moved_on");
        }
        moreTime = getMoreTime().declined(officer, shown);
    }

    boolean isTimeWanted() {
        return getMoreTime().isAsked() && handling.isFirst() && !state.isEnd();
    }

    /** Nothing is left but that it was there, what it was about in general, and what came of it. */
    void clear(Instant at) {
        if (!state.isEnd()) {
            throw new Conflict("complaint.moved_on");
        }
        said = null;
        receiptHash = null;
        moreTime = getMoreTime().cleared();
        hasBeenRead();
        ending = getEnding().cleared(at);
    }

    void dueOn(LocalDate day) {
        urgency = urgency.dueOn(day);
    }

    /** Of one that has ended nobody else could take over anything; it stays with who has it. */
    void release(String officer) {
        mustBeOpen();
        getHands().mustBe(officer);
        hands = getHands().free();
    }

    /** Whoever had it has left: it is for another officer to take. */
    void letGo() {
        hands = getHands().free();
    }

    /** What its acceptance is called: with that of an urgent one its danger was dealt with. */
    ComplaintEvent acceptance() {
        return state == ComplaintState.URGENT ? ComplaintEvent.SETTLE : ComplaintEvent.ACCEPT;
    }

    void accept(String inCategory, String ofSystem, String officer, Instant at) {
        on(acceptance(), officer);
        category = inCategory;
        aiSystemId = ofSystem;
        handling = handling.accepted(officer, at);
    }

    void refuse(String officer, Instant at) {
        on(ComplaintEvent.REFUSE, officer);
        ended(Outcome.NOT_ACCEPTED, officer, null, at);
    }

    void transfer(OtherBody to, String officer, Instant at) {
        on(ComplaintEvent.TRANSFER, officer);
        ended(Outcome.TRANSFERRED, officer, to, at);
    }

    void withdraw(Instant at) {
        state = state.on(ComplaintEvent.WITHDRAW);
        ended(Outcome.WITHDRAWN, null, null, at);
    }

    void forward(String officer) {
        on(ComplaintEvent.FORWARD, officer);
    }

    void investigate(String officer) {
        on(ComplaintEvent.INVESTIGATE, officer);
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
        on(ComplaintEvent.RAISE_INCIDENT, officer);
    }

    void mediate(String officer) {
        on(ComplaintEvent.MEDIATE, officer);
    }

    void endMediation(String officer) {
        on(ComplaintEvent.END_MEDIATION, officer);
    }

    void agree(String officer, Instant at) {
        on(ComplaintEvent.AGREE, officer);
        answered(Outcome.AGREED, officer, at);
    }

    void answer(Outcome finding, String officer, Instant at) {
        on(ComplaintEvent.ANSWER, officer);
        answered(finding, officer, at);
    }

    private void answered(Outcome finding, String officer, Instant at) {
        reached = getReached().then(finding, at);
        hands = getHands().answered(officer);
        handling = handling.answered(at);
    }

    /** Once, within 15 days; another officer takes it from here (SOD-11). */
    void askReview(Instant at) {
        Handling again = handling.toReview(state, at);
        state = state.on(ComplaintEvent.ASK_REVIEW);
        handling = again;
        hands = getHands().free();
    }

    void close(Instant at) {
        state = state.on(ComplaintEvent.CLOSE);
        ended(getReached().outcome(), null, null, at);
    }

    /** Once, from the answer until 15 days after it was closed. */
    void rate(int stars, Instant at) {
        ending = getEnding().rated(stars, state, at);
    }

    private void ended(Outcome how, String officer, OtherBody passedOnTo, Instant at) {
        reached = getReached().then(how, at);
        ending = getEnding().ended(at, officer, passedOnTo);
    }

    /** @throws BusinessException when that is not for the officer to do, or cannot be done with this complaint */
    void mustBeFor(ComplaintEvent event, String officer) {
        getHands().mustBe(officer);
        if (event == ComplaintEvent.FORWARD && aiSystemId == null) {
            throw new Conflict("complaint.no_provider");
        }
        if (event == ComplaintEvent.MEDIATE) {
            choice.mustHaveName();
        }
        if (event == ComplaintEvent.ANSWER) {
            getHands().mustBeNew(officer, state);
        }
    }

    /** The officer does that, and it moves. */
    private void on(ComplaintEvent event, String officer) {
        mustBeFor(event, officer);
        state = state.on(event);
    }

    @Override
    public String getId() {
        return id;
    }

    /** Such as CMP-450500-2026-000007. */
    public String getNumber() {
        return number;
    }

    ComplainantChoice getChoice() {
        return choice;
    }

    public String getCategory() {
        return category;
    }

    @Override
    public ComplaintState getState() {
        return state;
    }

    public Urgency getUrgency() {
        return urgency;
    }

    public ReachedOutcome getReached() {
        return reached == null ? new ReachedOutcome() : reached;
    }

    /** Null when the system is not in the register. */
    public String getAiSystemId() {
        return aiSystemId;
    }

    SealedStatement getSaid() {
        return said == null ? new SealedStatement() : said;
    }

    public Instant getReceivedAt() {
        return receivedAt;
    }

    public Handling getHandling() {
        return handling;
    }

    public Hands getHands() {
        return hands == null ? new Hands() : hands;
    }

    public Ending getEnding() {
        return ending == null ? new Ending() : ending;
    }

    /** The complainant has written something that the officer has not read. */
    public boolean isUnread() {
        return unread;
    }

    MoreTime getMoreTime() {
        return moreTime == null ? new MoreTime() : moreTime;
    }

    public boolean isProviderSilent() {
        return providerSilent;
    }

    @Override
    public long getVersion() {
        return version;
    }
}
